import type { BookData } from '../../bookData';
import type { Draft } from '../package/Draft';
import { relatedPart } from '../package/relationships';
import { escapeXml } from '../xml/escape';
import { customXmlOf, isSettings, readSettings, settingsXml, type CustomXml } from './customXml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Of the part that keeps the settings; fixed, so that one workbook has one. */
const SETTINGS_ID = '{6F0B5B0C-5E0D-4F2B-9C7B-7A3B6C1D2E4F}';

/** Writes settings and custom XML parts; those that say the same stay as they are. */
export function writeCustomXml(draft: Draft, workbookPart: string, data: BookData): void {
  const all = customXmlOf(draft, workbookPart);
  const own = all.find(isSettings);
  const others = all.filter((one) => one !== own);
  for (const old of others) {
    const next = data.customXmlParts.find(({ id }) => id === old.id);
    if (!next) removePart(draft, workbookPart, old);
    else if (next.xml !== old.xml) draft.write(old.part, next.xml);
  }
  for (const { id, xml } of data.customXmlParts) {
    if (!others.some((old) => old.id === id)) addPart(draft, workbookPart, id, xml);
  }

  const hasSettings = Object.keys(data.settings).length > 0;
  if (own && !hasSettings) removePart(draft, workbookPart, own);
  else if (own && JSON.stringify(readSettings(own)) !== JSON.stringify(data.settings))
    draft.write(own.part, settingsXml(data.settings));
  else if (!own && hasSettings) addPart(draft, workbookPart, SETTINGS_ID, settingsXml(data.settings));
}

function addPart(draft: Draft, workbookPart: string, id: string, xml: string): void {
  const part = draft.add('customXml/item#.xml', 'application/xml', '');
  // Every part is written as UTF-8, whatever a declaration of its own says.
  draft.write(part, xml.replace(/^(\s*<\?xml[^>]*?)\s+encoding=(["'])(?!utf-8)[^"']*\2/i, '$1'));
  const properties = `<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${escapeXml(id)}"><ds:schemaRefs/></ds:datastoreItem>`;
  draft.relate(part, `${OFFICE}/customXmlProps`, draft.add('customXml/itemProps#.xml', PROPERTIES_TYPE, properties));
  draft.relate(workbookPart, `${OFFICE}/customXml`, part);
}

function removePart(draft: Draft, workbookPart: string, { part }: CustomXml): void {
  const properties = relatedPart(draft, part, 'customXmlProps');
  if (properties !== undefined) draft.remove(properties);
  draft.unrelate(workbookPart, part);
  draft.remove(part);
}
