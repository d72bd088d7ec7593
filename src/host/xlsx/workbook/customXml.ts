import type { BookData } from '../../bookData';
import type { Package } from '../package/Package';
import { relatedPart, relationships } from '../package/relationships';
import { escapeXml, unescapeXml } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { contentOf } from '../xml/patched';

/**
 * The add-in's document settings live in a custom XML part of their own. Excel keeps them in a web-extension part bound
 * to the add-in's id and store, which a file alone does not know; a part that claimed one would be a guess.
 */
const SETTINGS_NAMESPACE = 'urn:tierwise:document-settings';

export interface CustomXml {
  readonly part: string;
  /** `{GUID}` as its properties part says; the part's name where there is none. */
  readonly id: string;
  readonly xml: string;
}

/** The workbook's custom XML parts, the settings among them. */
export function customXmlOf(pkg: Pick<Package, 'has' | 'text'>, workbookPart: string): readonly CustomXml[] {
  return relationships(pkg, workbookPart)
    .filter(({ kind, external, target }) => kind === 'customXml' && !external && pkg.has(target))
    .map(({ target }) => {
      const properties = relatedPart(pkg, target, 'customXmlProps');
      const attributes = properties === undefined ? {} : parseXml(pkg.text(properties), properties).attributes;
      const id = Object.entries(attributes).find(([name]) => name.endsWith('itemID'))?.[1];
      return { part: target, id: id ?? target, xml: pkg.text(target) };
    });
}

export function isSettings({ xml }: CustomXml): boolean {
  return xml.includes(`"${SETTINGS_NAMESPACE}"`);
}

/** Settings and custom XML parts as the contract has them. */
export function readCustomXml(
  pkg: Package,
  workbookPart: string,
): { readonly settings: BookData['settings']; readonly parts: BookData['customXmlParts'] } {
  const all = customXmlOf(pkg, workbookPart);
  const own = all.find(isSettings);
  return {
    settings: own ? readSettings(own) : {},
    parts: all.filter((one) => one !== own).map(({ id, xml }) => ({ id, xml })),
  };
}

/** The settings a part keeps. */
export function readSettings({ xml, part }: CustomXml): BookData['settings'] {
  const entries = parseXml(xml, part).children.flatMap((child): [string, unknown][] => {
    const name = child.attributes['name'];
    return name === undefined ? [] : [[name, JSON.parse(unescapeXml(contentOf(xml, child)))]];
  });
  return Object.fromEntries(entries);
}

/** The part that keeps the settings, each as JSON. */
export function settingsXml(settings: BookData['settings']): string {
  const all = Object.entries(settings).map(
    ([name, value]) => `<setting name="${escapeXml(name)}">${escapeXml(JSON.stringify(value ?? null))}</setting>`,
  );
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${all.join('')}</settings>`;
}
