import { BooleanNumber, CellValueType, LocaleType } from './univerPackages';
import type { ICellData, IColumnData, IRowData, IWorkbookData, IWorksheetData } from './univerPackages';
import type { BookData, CellData, SheetData } from '../bookData';
import { rangeOf } from './range';
import { univerStyle } from './univerStyle';

export const unitId = 'book';
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

function cellOf(cell: CellData, engineFormula: (formula: string) => string): ICellData {
  const value = cell.error ?? cell.value;
  return {
    ...(value !== undefined && value !== '' && typedValue(value, cell.literal)),
    ...(cell.formula !== undefined && { f: engineFormula(cell.formula) }),
    ...(cell.style !== undefined && { s: `style${cell.style}` }),
  };
}

type SheetSnapshot = Partial<IWorksheetData> & Pick<IWorksheetData, 'id'>;

/** A sheet as Univer loads it. `engineFormula` translates a cell's formula into the engine's dialect. */
export function sheetSnapshot(
  id: string,
  sheet: SheetData,
  engineFormula: (formula: string, row: number, column: number) => string,
): SheetSnapshot {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let columns = 0;
  sheet.rows.forEach((row, rowIndex) => {
    if (!row) return;
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, column) => {
      if (cell) cells[column] = cellOf(cell, (formula) => engineFormula(formula, rowIndex, column));
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
    defaultColumnWidth: defaultColumnPixels,
    defaultRowHeight: defaultRowPoints * pixelsPerPoint,
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

/** A workbook's snapshot of these sheets and of the book's styles. */
export function bookSnapshot(data: BookData, sheets: readonly SheetSnapshot[]): IWorkbookData {
  return {
    id: unitId,
    name: '',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: Object.fromEntries(data.styles.map((style, index) => [`style${index}`, univerStyle(style)])),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}
