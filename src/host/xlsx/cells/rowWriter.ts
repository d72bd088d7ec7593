import type { CellData, SheetData } from '../../bookData';
import { attributesText } from '../xml/patched';
import { cellReader } from './cellReader';
import { cellWriter, type CellAdditions } from './cellWriter';
import type { RowSpan } from './RawCell';
import { nextCell, nextRow, rowAttributes } from './scanRows';
import type { SheetSource } from './SheetSource';

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
  const writer = cellWriter(source, next, additions);
  const chunks: string[] = [];
  let isChanged = false;

  const isSame = (old: CellData | undefined, xf: number, cell: CellData | undefined): boolean =>
    old?.value === cell?.value &&
    old?.error === cell?.error &&
    old?.formula === cell?.formula &&
    old?.literal === cell?.literal &&
    old?.spill?.rows === cell?.spill?.rows &&
    old?.spill?.columns === cell?.spill?.columns &&
    additions.styles.isSame(xf, cell?.style);

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
        if (cell) content += writer.cellXml(cell, row, column);
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
        const xml = cell ? writer.cellXml(cell, span.row, column) : '';
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
      const isOrphan = old.group !== undefined && !old.isMaster && writer.isBroken(old.group);
      if (!isOrphan && isSame(old.data, raw.xf, cell)) {
        content.push(source.xml.slice(raw.start, raw.end));
        continue;
      }
      if (old.group !== undefined && old.isMaster && old.data?.formula !== cell?.formula) writer.breakGroup(old.group);
      isRowChanged = true;
      if (cell) content.push(writer.cellXml(cell, span.row, raw.column, raw, old));
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
  return isChanged ? { xml: chunks.join(''), hasNewFormulas: writer.hasNewFormulas() } : undefined;
}

/** One past the last row that holds or formats anything. */
function lastRowOf({ rows, rowHeights, hiddenRows }: SheetData): number {
  let last = rows.length;
  for (const row of Object.keys(rowHeights)) last = Math.max(last, Number(row) + 1);
  for (const row of hiddenRows) last = Math.max(last, row + 1);
  return last;
}
