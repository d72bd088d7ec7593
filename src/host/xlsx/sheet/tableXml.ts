import type { TableData } from '../../bookData';
import { a1Of, rectOf } from '../a1';
import { cellTextOf, cellXmlOf } from '../xml/escape';
import { attributesText, contentOf, replaced, sourceOf, withAttributes } from '../xml/patched';
import { parseXml } from '../xml/parseXml';
import { childOf, type XmlElement } from '../xml/XmlElement';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table as its part describes it; undefined where its place is not given. */
export function tableOf(xml: string, part: string): TableData | undefined {
  const root = parseXml(xml, part);
  const { displayName, name = '', ref = '', headerRowCount, totalsRowCount } = root.attributes;
  const rect = rectOf(ref);
  if (!rect) return undefined;
  const style = childOf(root, 'tableStyleInfo')?.attributes['name'];
  return {
    name: displayName ?? name,
    rect,
    columns: (childOf(root, 'tableColumns')?.children ?? []).map((column) =>
      cellTextOf(column.attributes['name'] ?? ''),
    ),
    showHeaders: headerRowCount !== '0',
    showTotals: Number(totalsRowCount ?? 0) > 0,
    ...(style !== undefined && { style }),
    showFilterButton: childOf(root, 'autoFilter') !== undefined,
  };
}

/**
 * A table's part.
 *
 * @param id its number in the workbook
 * @param original the part it had; what the contract does not name (totals, calculated columns, sorting) stays
 */
export function tableXml(table: TableData, id: number, original: string | undefined): string {
  const base = `<table xmlns="${NAMESPACE}" id="${id}"><tableColumns/><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
  const xml = original ?? base;
  const root = parseXml(xml, 'table');
  const before = childOf(root, 'tableColumns');
  const filter = filterXml(table, childOf(root, 'autoFilter'), xml);
  const style = childOf(root, 'tableStyleInfo');
  const content = [
    filter,
    ...root.children.filter((child) => child.name === 'sortState').map((child) => sourceOf(xml, child)),
    columnsXml(table, before, xml),
    style
      ? withAttributes(xml, style, { name: table.style })
      : table.style === undefined
        ? ''
        : `<tableStyleInfo${attributesText({ name: table.style, showRowStripes: 1 })}/>`,
    ...root.children.filter((child) => child.name === 'extLst').map((child) => sourceOf(xml, child)),
  ].join('');
  const text = withAttributes(
    xml,
    root,
    {
      name:
        original === undefined
          ? table.name
          : root.attributes['name'] === root.attributes['displayName']
            ? table.name
            : root.attributes['name'],
      displayName: table.name,
      ref: a1Of(table.rect),
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : (root.attributes['totalsRowShown'] ?? 0),
    },
    content,
  );
  return replaced(xml, [{ ...root, text }]).replace(/^<\?xml[^>]*\?>\s*/, '');
}

function filterXml(table: TableData, old: XmlElement | undefined, xml: string): string {
  if (table.showFilterButton === false || !table.showHeaders) return '';
  const { rect } = table;
  const ref = a1Of({ ...rect, rows: rect.rows - (table.showTotals ? 1 : 0) });
  return old ? withAttributes(xml, old, { ref }) : `<autoFilter${attributesText({ ref })}/>`;
}

function columnsXml({ columns }: TableData, before: XmlElement | undefined, xml: string): string {
  const old = before?.children ?? [];
  const isRenamed = old.length === columns.length;
  let lastId = Math.max(0, ...old.map((column) => Number(column.attributes['id'] ?? 0)));
  const text = columns.map((name, index) => {
    const same =
      old.find((column) => cellTextOf(column.attributes['name'] ?? '') === name) ??
      (isRenamed ? old[index] : undefined);
    if (same) return withColumnName(xml, same, name);
    return `<tableColumn id="${++lastId}" name="${columnName(name)}"/>`;
  });
  return `<tableColumns count="${columns.length}">${text.join('')}</tableColumns>`;
}

function withColumnName(xml: string, column: XmlElement, name: string): string {
  if (cellTextOf(column.attributes['name'] ?? '') === name) return sourceOf(xml, column);
  const { name: _, ...attributes } = column.attributes;
  const content = contentOf(xml, column);
  const start = `<tableColumn${attributesText(attributes)} name="${columnName(name)}"`;
  return content === '' ? `${start}/>` : `${start}>${content}</tableColumn>`;
}

/** A column's name: a line break in a header is written as Excel's escape, or reading would make a blank of it. */
function columnName(name: string): string {
  return cellXmlOf(name).replaceAll('\n', '_x000a_');
}

/** Whether two tables say the same. */
export function isSameTable(a: TableData, b: TableData): boolean {
  const key = ({ name, rect, columns, showHeaders, showTotals, style, showFilterButton = true }: TableData): string =>
    JSON.stringify([
      name,
      rect.row,
      rect.column,
      rect.rows,
      rect.columns,
      columns,
      showHeaders,
      showTotals,
      style,
      showFilterButton && showHeaders,
    ]);
  return key(a) === key(b);
}
