/**
 * The live workbook, as the host's Office objects see it: one interface between `objects/` (what Office calls things)
 * and `univer/` (what keeps and calculates them). Rows and columns count from zero. Writes are buffered; a read that
 * follows a write sees it, calculated.
 */
import type { BookFunctions } from '../custom-functions/BookFunctions';
import type { BookData, CellStyle, ConditionalFormatData, ProtectionData, TableData } from '../bookData';
import type { Rect } from '../Rect';
import type { ChartData } from '../charts/ChartData';
import type { PageSetupData } from '../print/PageSetupData';
import type { DataValidationData } from '../validation/DataValidationData';
import type {
  ChangeSource,
  CellValue,
  CellsRead,
  ClearWhat,
  BookChange,
  SheetInfo,
  TableInfo,
  ConditionalFormatInfo,
  ChartInfo,
  NameInfo,
} from './types';

export interface Book {
  // Sheets
  sheets(): readonly SheetInfo[];
  activeSheetId(): string;
  activate(sheetId: string, source: ChangeSource): void;
  addSheet(name: string, source: ChangeSource): string;
  deleteSheet(sheetId: string, source: ChangeSource): void;
  updateSheet(sheetId: string, patch: Partial<Omit<SheetInfo, 'id'>>, source: ChangeSource): void;
  moveSheet(sheetId: string, position: number): void;

  // Cells. Reading waits for nothing: call `settle` first where a calculation may be due.
  read(sheetId: string, rect: Rect): CellsRead;
  /** Formulas (en-US) where there are, else values; a literal text loses its apostrophe, as in Excel. */
  readFormulas(sheetId: string, rect: Rect): readonly (readonly CellValue[])[];
  readNumberFormats(sheetId: string, rect: Rect): readonly (readonly string[])[];
  /** As displayed. */
  readText(sheetId: string, rect: Rect): readonly (readonly string[])[];
  /** Parsed as Excel parses input: `=…` is a formula, `'…` a literal text, `null` leaves a cell, `""` clears it. */
  write(sheetId: string, rect: Rect, values: readonly (readonly (CellValue | null)[])[], source: ChangeSource): void;
  writeNumberFormats(
    sheetId: string,
    rect: Rect,
    formats: readonly (readonly (string | null)[])[],
    source: ChangeSource,
  ): void;
  clear(sheetId: string, rect: Rect, what: ClearWhat, source: ChangeSource): void;
  /** The smallest rectangle that holds all values (or also formats); undefined: an empty sheet. */
  usedRect(sheetId: string, valuesOnly: boolean): Rect | undefined;
  /** The rectangle a formula's cell spills over, where it does. */
  spillOf(sheetId: string, row: number, column: number): Rect | undefined;

  // Formats. A property that differs inside the rectangle is there with `undefined`; one that no cell has is not there.
  readStyle(sheetId: string, rect: Rect): CellStyle;
  /** Every cell of the rectangle gets the patch; a key present with `undefined` goes back to its default. */
  writeStyle(sheetId: string, rect: Rect, patch: CellStyle, source: ChangeSource): void;
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, columns: number, pixels: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, rows: number, points: number): void;
  isColumnHidden(sheetId: string, column: number): boolean;
  setColumnsHidden(sheetId: string, column: number, columns: number, hidden: boolean): void;
  isRowHidden(sheetId: string, row: number): boolean;
  setRowsHidden(sheetId: string, row: number, rows: number, hidden: boolean): void;
  autofitColumns(sheetId: string, column: number, columns: number): void;
  merges(sheetId: string): readonly Rect[];
  merge(sheetId: string, rect: Rect): void;
  unmerge(sheetId: string, rect: Rect): void;
  freeze(sheetId: string): { readonly rows: number; readonly columns: number };
  setFreeze(sheetId: string, rows: number, columns: number): void;
  /** Where the sheet's own filter (not a table's) is, as the file has it. */
  autoFilter(sheetId: string): Rect | undefined;

  // Structure. References, tables, names, formats and merges move along.
  insertRows(sheetId: string, row: number, rows: number, source: ChangeSource): void;
  deleteRows(sheetId: string, row: number, rows: number, source: ChangeSource): void;
  insertColumns(sheetId: string, column: number, columns: number, source: ChangeSource): void;
  deleteColumns(sheetId: string, column: number, columns: number, source: ChangeSource): void;
  /** Insert or delete cells of the rectangle only, the rest of its rows (or columns) shifting. */
  insertCells(sheetId: string, rect: Rect, shift: 'Down' | 'Right', source: ChangeSource): void;
  deleteCells(sheetId: string, rect: Rect, shift: 'Up' | 'Left', source: ChangeSource): void;

  // Tables
  tables(sheetId?: string): readonly TableInfo[];
  addTable(sheetId: string, rect: Rect, hasHeaders: boolean, name: string | undefined, source: ChangeSource): string;
  deleteTable(tableId: string): void;
  /** `rect` resizes it; `name` renames it. Header texts are those of its header cells. */
  updateTable(
    tableId: string,
    patch: Partial<Pick<TableData, 'name' | 'rect' | 'style' | 'showHeaders' | 'showTotals' | 'showFilterButton'>>,
    source: ChangeSource,
  ): void;
  insertTableColumn(tableId: string, index: number, header: string, source: ChangeSource): string;
  deleteTableColumn(tableId: string, columnId: string, source: ChangeSource): void;

  // Charts, the lowest first
  charts(sheetId: string): readonly ChartInfo[];
  addChart(sheetId: string, chart: ChartData<string>): string;
  updateChart(chartId: string, patch: Partial<ChartData<string>>): void;
  deleteChart(chartId: string): void;

  // What is printed, and what may be typed
  pageSetup(sheetId: string): PageSetupData;
  setPageSetup(sheetId: string, patch: Partial<PageSetupData>): void;
  dataValidations(sheetId: string): readonly DataValidationData<string>[];
  setDataValidations(sheetId: string, validations: readonly DataValidationData<string>[]): void;

  // Conditional formats, best priority first
  conditionalFormats(sheetId: string): readonly ConditionalFormatInfo[];
  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormatData, 'priority'>): string;
  updateConditionalFormat(id: string, patch: Partial<ConditionalFormatData>): void;
  deleteConditionalFormat(id: string): void;

  // Names; they follow inserted, deleted and moved cells; `#REF!` once what they named is gone
  names(): readonly NameInfo[];
  setName(name: NameInfo): void;
  deleteName(name: string, sheetId?: string): void;

  // Protection: enforced by the objects before they write
  protection(sheetId: string): ProtectionData | undefined;
  setProtection(sheetId: string, protection: ProtectionData | undefined): void;
  structureProtected(): boolean;
  setStructureProtected(isProtected: boolean): void;

  // Selection of the active sheet
  selection(): Rect;
  select(sheetId: string, rect: Rect, source: ChangeSource): void;

  // What belongs to the add-in and the file
  settings(): Map<string, unknown>;
  customXmlParts(): Map<string, string>;
  date1904(): boolean;

  // Calculation
  calculationMode(): 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  setCalculationMode(mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual'): void;
  calculate(): void;
  /** Until every write is in and every native formula is calculated (custom functions are not waited for). */
  settle(): Promise<void>;
  /** The custom functions of add-ins that formulas call. */
  functions(): BookFunctions;

  onChange(listener: (change: BookChange) => void): () => void;
  /** The whole book as data, for saving. */
  data(): BookData;
  dispose(): void;
}
