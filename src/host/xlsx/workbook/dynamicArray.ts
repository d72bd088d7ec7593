import type { Draft } from '../package/Draft';
import { relatedPart } from '../package/relationships';
import { parseXml } from '../xml/parseXml';
import { childOf, childrenOf } from '../xml/XmlElement';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';

/** What Excel writes beside a workbook's first formula that spills. */
const METADATA =
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1">` +
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" ' +
  'clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * The number by which a cell says that its array formula spills; without it Excel shows an array entered with
 * Ctrl+Shift+Enter.
 *
 * @returns undefined where the file has metadata of other kinds only: the formula stays an array of fixed size
 * @see [MS-XLSX] 2.2.4.3 Dynamic Arrays
 */
export function dynamicArray(draft: Draft, workbookPart: string): number | undefined {
  const part = relatedPart(draft, workbookPart, 'sheetMetadata');
  if (part === undefined) {
    draft.relate(workbookPart, RELATION, draft.add('xl/metadata#.xml', TYPE, METADATA));
    return 1;
  }
  const root = parseXml(draft.text(part), part);
  const types = childOf(root, 'metadataTypes')?.children ?? [];
  const type = types.findIndex((one) => one.attributes['name'] === 'XLDAPR') + 1;
  const cells = childrenOf(childOf(root, 'cellMetadata'), 'bk');
  const index = cells.findIndex((bk) => bk.children[0]?.attributes['t'] === String(type));
  return type === 0 || index === -1 ? undefined : index + 1;
}
