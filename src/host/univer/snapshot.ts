import { BooleanNumber, CellValueType, LocaleType } from './univerPackages';
import type { ICellData, IColumnData, IRowData, IWorkbookData, IWorksheetData } from './univerPackages';
import type { BookData, CellData, SheetData } from '../bookData';
import { isCalculatedHere } from '../formula-translate/isCalculatedHere';
import { rangeOf } from './range';
import { univerStyle } from './univerStyle';

/** Excel's default column width and row height. */
export const defaultColumnPixels = 64;
export const defaultRowPoints = 15;
export const pixelsPerPoint = 96 / 72;

const spareRows = 200;
const leastRows = 200;
const leastColumns = 26;
const spareColumns = 10;

/** Rows × columns a sheet is given when `rows` × `columns` are used. */
export function roomFor(rows: number, columns: number): { readonly rows: number; readonly columns: number } {
  return {
    rows: Math.min(1_048_576, Math.max(leastRows, rows + spareRows)),
    columns: Math.min(16_384, Math.max(leastColumns, columns + spareColumns)),
  };
}

/** The value part of a cell, with its type always said: Univer guesses otherwise and makes 7 of "007". */
export function typedValue(value: string | number | boolean, isLiteral = false): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: isLiteral ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function cellOf(cell: CellData, formulaCell: (formula: string) => ICellData): ICellData {
  const value = cell.error ?? cell.value;
  return {
    ...(value !== undefined && value !== '' && typedValue(value, cell.literal)),
    ...(cell.formula !== undefined && formulaPart(formulaCell(cell.formula))),
    ...(cell.style !== undefined && { s: `style${cell.style}` }),
  };
}

/** The formula of a cell, and what was written where that differs. */
function formulaPart({ f, custom }: ICellData): ICellData {
  return { f, ...(custom && { custom }) };
}

type SheetSnapshot = Partial<IWorksheetData> & Pick<IWorksheetData, 'id'>;

function withoutValue({ v: _value, t: _type, f, custom, ...rest }: ICellData, isAnchor: boolean): ICellData {
  return isAnchor ? { ...rest, f, ...(custom && { custom }) } : rest;
}

/** A formula that isn't calculated keeps its results as they are. */
function calculatedSpill(cell: CellData | undefined): CellData['spill'] {
  return cell?.spill && isCalculatedHere(cell.formula ?? '') ? cell.spill : undefined;
}

/** Whether a cell belongs to the result of a formula elsewhere. */
function spilledCells(sheet: SheetData): (row: number, column: number) => boolean {
  const spilled = new Set<string>();
  sheet.rows.forEach((line, row) =>
    line?.forEach((cell, column) => {
      const { rows = 0, columns = 0 } = calculatedSpill(cell) ?? {};
      for (let down = 0; down < rows; down++)
        for (let across = 0; across < columns; across++)
          if (down + across > 0) spilled.add(`${row + down}:${column + across}`);
    }),
  );
  return spilled.size === 0 ? () => false : (row, column) => spilled.has(`${row}:${column}`);
}

/** A sheet as Univer loads it. `formulaCell` says a formula in the engine's words. */
export function sheetSnapshot(
  id: string,
  sheet: SheetData,
  formulaCell: (formula: string, row: number, column: number, spill: CellData['spill']) => ICellData,
): SheetSnapshot {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const isInSpill = spilledCells(sheet);
  let columns = 0;
  sheet.rows.forEach((row, rowIndex) => {
    if (!row) return;
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, column) => {
      if (!cell) return;
      const at = cellOf(cell, (formula) => formulaCell(formula, rowIndex, column, cell.spill));
      // A spilled cell is the formula's to fill, and a spilling formula is calculated anew to fill them.
      const isSpilled = isInSpill(rowIndex, column);
      cells[column] = isSpilled || calculatedSpill(cell) ? withoutValue(at, !isSpilled) : at;
    });
    columns = Math.max(columns, row.length);
    cellData[rowIndex] = cells;
  });
  const rowData: Record<number, IRowData> = {};
  for (const [row, points] of Object.entries(sheet.rowHeights))
    rowData[Number(row)] = { h: points * pixelsPerPoint, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: Record<number, IColumnData> = {};
  for (const [column, pixels] of Object.entries(sheet.columnWidths)) columnData[Number(column)] = { w: pixels };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  const lastKey = (record: object) => Math.max(-1, ...Object.keys(record).map(Number));
  const room = roomFor(Math.max(sheet.rows.length, lastKey(rowData) + 1), Math.max(columns, lastKey(columnData) + 1));
  const { rows: frozenRows, columns: frozenColumns } = sheet.freeze ?? { rows: 0, columns: 0 };
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData,
    rowData,
    columnData,
    rowCount: room.rows,
    columnCount: room.columns,
    defaultColumnWidth: sheet.defaultColumnWidth ?? defaultColumnPixels,
    defaultRowHeight: (sheet.defaultRowHeight ?? defaultRowPoints) * pixelsPerPoint,
    mergeData: sheet.merges.map(rangeOf),
    freeze: freezeOf(frozenRows, frozenColumns),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** Frozen rows and columns as Univer says it; -1: none. */
export function freezeOf(rows: number, columns: number): IWorksheetData['freeze'] {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

let lastBook = 0;

/**
 * A workbook's snapshot of these sheets and of the book's styles. Its id is its own: Univer caches parsed formulas by it
 * beyond a workbook's life.
 */
export function bookSnapshot(data: BookData, sheets: readonly SheetSnapshot[]): IWorkbookData {
  return {
    id: `book${(lastBook += 1)}`,
    name: '',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: Object.fromEntries(data.styles.map((style, index) => [`style${index}`, univerStyle(style)])),
    ...(data.styles[0] && { defaultStyle: univerStyle(data.styles[0]) }),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}
