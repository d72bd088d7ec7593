import type { CellData, SheetData } from '../../bookData';
import { a1Of, lettersOf } from '../a1';
import type { StyleWriter } from '../styles/styleWriter';
import { attributesOf } from '../xml/parseXml';
import { cellXmlOf, escapeXml } from '../xml/escape';
import { attributesText } from '../xml/patched';
import { cellReader, type CellRead } from './cellReader';
import { formulaToFile } from './formulaText';
import type { RawCell, RowSpan } from './RawCell';
import { nextCell, nextRow, rowAttributes } from './scanRows';
import type { SheetSource } from './SheetSource';
import type { StringWriter } from './stringWriter';

/** What writing cells needs of the rest of the file. */
export interface CellAdditions {
  readonly styles: Pick<StyleWriter, 'isSame' | 'xfFor'>;
  readonly strings: Pick<StringWriter, 'indexOf'>;
  /** Number of the metadata that makes an array formula a dynamic one. */
  dynamicArray(): number | undefined;
}

export interface RowsWritten {
  /** What stands between the tags of `sheetData`. */
  readonly xml: string;
  /** A formula or its result was written anew. */
  readonly hasNewFormulas: boolean;
}

/** Heights differ by less than this when a live sheet has counted them in pixels. */
const HEIGHT_TOLERANCE = 0.5;

/**
 * The rows of a sheet: a cell the data does not change is copied letter by letter, so that rich text, shared formulas
 * and what we do not know survive.
 *
 * @returns undefined when no row differs from the file
 */
export function writtenRows(source: SheetSource, next: SheetData, additions: CellAdditions): RowsWritten | undefined {
  const read = cellReader(source);
  const hiddenRows = new Set(next.hiddenRows);
  const brokenGroups = new Set<string>();
  const chunks: string[] = [];
  let isChanged = false;
  let hasNewFormulas = false;

  const isSame = (old: CellData | undefined, xf: number, cell: CellData | undefined): boolean =>
    old?.value === cell?.value &&
    old?.error === cell?.error &&
    old?.formula === cell?.formula &&
    old?.literal === cell?.literal &&
    old?.spill?.rows === cell?.spill?.rows &&
    old?.spill?.columns === cell?.spill?.columns &&
    additions.styles.isSame(xf, cell?.style);

  const tableAt = (row: number, column: number): string | undefined =>
    next.tables.find(
      ({ rect }) =>
        row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns,
    )?.name;

  const formulaXml = (
    cell: CellData,
    row: number,
    column: number,
    raw: RawCell | undefined,
    old: CellRead | undefined,
  ) => {
    if (cell.formula === undefined) return { xml: '', cm: undefined };
    hasNewFormulas = true;
    const isKept =
      raw !== undefined &&
      old?.data?.formula === cell.formula &&
      old.data.spill?.rows === cell.spill?.rows &&
      old.data.spill?.columns === cell.spill?.columns &&
      !(old.group !== undefined && brokenGroups.has(old.group));
    const cm = raw && attributesOf(source.xml.slice(raw.start, source.xml.indexOf('>', raw.start)))['cm'];
    if (isKept) return { xml: source.xml.slice(raw.formulaStart, raw.formulaEnd), cm };
    const text = escapeXml(formulaToFile(cell.formula, tableAt(row, column)));
    if (!cell.spill) return { xml: `<f>${text}</f>`, cm: undefined };
    const ref = a1Of({ row, column, ...cell.spill });
    return { xml: `<f t="array" ref="${ref}">${text}</f>`, cm: additions.dynamicArray()?.toString() };
  };

  const cellXml = (cell: CellData, row: number, column: number, raw?: RawCell, old?: CellRead): string => {
    const xf = additions.styles.xfFor(cell.style, cell.literal === true, raw?.xf);
    const formula = formulaXml(cell, row, column, raw, old);
    const { type, value } = valueOf(cell, additions.strings);
    if (formula.xml === '' && value === undefined && xf === 0) return '';
    const start = `<c r="${lettersOf(column)}${row + 1}"${xf === 0 ? '' : ` s="${xf}"`}${type === '' ? '' : ` t="${type}"`}${formula.cm === undefined ? '' : ` cm="${formula.cm}"`}`;
    const content = formula.xml + (value === undefined ? '' : `<v>${value}</v>`);
    return content === '' ? `${start}/>` : `${start}>${content}</c>`;
  };

  const rowStart = (row: number, attributes: Readonly<Record<string, string>>, isEmpty: boolean): string => {
    const height = next.rowHeights[row];
    const old = attributes['ht'];
    const isSameHeight =
      height === undefined ? old === undefined : old !== undefined && Math.abs(Number(old) - height) < HEIGHT_TOLERANCE;
    const changes = {
      r: row + 1,
      spans: undefined,
      ...(!isSameHeight && { ht: height, customHeight: height === undefined ? undefined : 1 }),
      hidden: hiddenRows.has(row) ? 1 : undefined,
    };
    return `<row${attributesText({ ...attributes, ...changes })}${isEmpty ? '/>' : '>'}`;
  };

  const isSameRow = (row: number, attributes: Readonly<Record<string, string>>): boolean => {
    const height = next.rowHeights[row];
    const old = attributes['ht'];
    const isHidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
    if (isHidden !== hiddenRows.has(row)) return false;
    if (height === undefined || old === undefined) return (height === undefined) === (old === undefined);
    return Math.abs(Number(old) - height) < HEIGHT_TOLERANCE;
  };

  const addNewRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      let content = '';
      next.rows[row]?.forEach((cell, column) => {
        if (cell) content += cellXml(cell, row, column);
      });
      if (content === '' && next.rowHeights[row] === undefined && !hiddenRows.has(row)) continue;
      isChanged = true;
      chunks.push(rowStart(row, {}, content === ''), content, content === '' ? '' : '</row>');
    }
  };

  const patchRow = (span: RowSpan): void => {
    const cells = next.rows[span.row] ?? [];
    const content: string[] = [];
    let isRowChanged = false;
    let column = 0;
    const addNewCells = (to: number): void => {
      for (; column < to; column++) {
        const cell = cells[column];
        const xml = cell ? cellXml(cell, span.row, column) : '';
        if (xml !== '') {
          content.push(xml);
          isRowChanged = true;
        }
      }
    };
    let at = span.contentStart;
    for (
      let raw = nextCell(source.xml, at, span.contentEnd, 0);
      raw;
      raw = nextCell(source.xml, at, span.contentEnd, raw.column + 1)
    ) {
      at = raw.end;
      addNewCells(raw.column);
      column = Math.max(column, raw.column + 1);
      const old = read(raw, span.row);
      const cell = cells[raw.column];
      const isOrphan = old.group !== undefined && !old.isMaster && brokenGroups.has(old.group);
      if (!isOrphan && isSame(old.data, raw.xf, cell)) {
        content.push(source.xml.slice(raw.start, raw.end));
        continue;
      }
      if (old.group !== undefined && old.isMaster && old.data?.formula !== cell?.formula) brokenGroups.add(old.group);
      isRowChanged = true;
      if (cell) content.push(cellXml(cell, span.row, raw.column, raw, old));
    }
    addNewCells(cells.length);
    const attributes = rowAttributes(source.xml, span);
    if (!isRowChanged && isSameRow(span.row, attributes)) {
      chunks.push(source.xml.slice(span.start, span.end));
      return;
    }
    isChanged = true;
    chunks.push(rowStart(span.row, attributes, content.length === 0), ...content, content.length === 0 ? '' : '</row>');
  };

  let row = 0;
  let at = source.rowsStart;
  for (
    let span = nextRow(source.xml, at, source.rowsEnd, row);
    span;
    span = nextRow(source.xml, at, source.rowsEnd, row)
  ) {
    addNewRows(row, span.row);
    patchRow(span);
    row = Math.max(row, span.row + 1);
    at = span.end;
  }
  addNewRows(row, lastRowOf(next));
  return isChanged ? { xml: chunks.join(''), hasNewFormulas } : undefined;
}

function valueOf({ value, error, formula }: CellData, strings: Pick<StringWriter, 'indexOf'>) {
  if (error !== undefined) return { type: 'e', value: error };
  switch (typeof value) {
    case 'undefined':
      return { type: '', value: undefined };
    case 'boolean':
      return { type: 'b', value: value ? '1' : '0' };
    case 'number':
      return Number.isFinite(value) ? { type: '', value: String(value) } : { type: 'e', value: '#NUM!' };
    case 'string':
      return formula === undefined
        ? { type: 's', value: String(strings.indexOf(value)) }
        : { type: 'str', value: cellXmlOf(value) };
  }
}

/** One past the last row that holds or formats anything. */
function lastRowOf({ rows, rowHeights, hiddenRows }: SheetData): number {
  let last = rows.length;
  for (const row of Object.keys(rowHeights)) last = Math.max(last, Number(row) + 1);
  for (const row of hiddenRows) last = Math.max(last, row + 1);
  return last;
}
