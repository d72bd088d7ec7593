import type { Book } from './book';
import type { BookState } from './bookState';
import { cellReader, valueOf } from './cells';
import { styleAt } from './cellStyles';
import { keptSpill } from './formulas';
import type { Formulas } from './formulas';
import type { BookData, CellData, CellStyle, SheetData } from '../bookData';
import type { CellsRef } from '../charts/data/CellsRef';
import { mappedChart } from '../charts/movedChart';
import { plainPageSetup } from '../print/PageSetupData';
import { isErrorText } from '../parse/errorTexts';
import { defaultColumnPixels, pixelsPerPoint } from '../univer/snapshot';
import { BooleanNumber, CellValueType } from '../univer/univerPackages';
import type { ICellData, Worksheet } from '../univer/univerPackages';
import { cellStyle } from '../univer/univerStyle';
import { mappedValidation } from '../validation/mappedValidation';

/** What a file knows of a sheet and the live book keeps aside; of what it had that may all be gone now, an empty list. */
export type SheetRest = Pick<
  SheetData,
  'part' | 'defaultColumnWidth' | 'defaultRowHeight' | 'autoFilter' | 'charts' | 'dataValidations'
>;

interface StyleTable {
  readonly styles: CellStyle[];
  indexOf(cell: ICellData, sheet: Worksheet, row: number, column: number): number | undefined;
}

/** Styles numbered as they are met; the first is the book's default look. */
function styleTable(state: BookState, defaultStyle: CellStyle | undefined): StyleTable {
  const styles: CellStyle[] = [defaultStyle ?? {}];
  const byReference = new Map<string, number>();
  const byText = new Map<string, number>();
  return {
    styles,
    indexOf(cell, sheet, row, column) {
      const isPlain = !sheet.getColumnStyle(column) && !sheet.getRowStyle(row);
      if (isPlain && (cell.s === undefined || cell.s === null)) return undefined;
      const reference = isPlain && typeof cell.s === 'string' ? cell.s : undefined;
      const known = reference === undefined ? undefined : byReference.get(reference);
      if (known !== undefined) return known;
      const style = cellStyle(styleAt(state, sheet, row, column));
      const text = JSON.stringify(style);
      let index = byText.get(text);
      if (index === undefined) {
        index = styles.push(style) - 1;
        byText.set(text, index);
      }
      if (reference !== undefined) byReference.set(reference, index);
      return index;
    },
  };
}

/**
 * The live book as data, for saving.
 */
export function contentsOf(
  state: BookState,
  book: Omit<Book, 'data'>,
  formulas: Formulas,
  loaded: BookData,
  rest: ReadonlyMap<string, SheetRest>,
): BookData {
  state.buffer.flush();
  const table = styleTable(state, loaded.styles[0]);
  const infos = book.sheets();
  const indexOf = (sheetId: string | undefined) =>
    sheetId === undefined ? undefined : infos.findIndex(({ id }) => id === sheetId);
  const toFile = ({ sheet, rect }: CellsRef<string>): CellsRef | undefined => {
    const index = infos.findIndex(({ id }) => id === sheet);
    return index === -1 ? undefined : { sheet: index, rect };
  };
  const sheets = infos.map((info): SheetData => {
    const sheet = state.engine.workbook.getSheetBySheetId(info.id);
    if (!sheet) throw new RangeError('contentsOf requires a sheet of the book');
    const charts = book
      .charts(info.id)
      .map(({ id: _id, sheetId: _sheet, ...chart }) => mappedChart<string, number>(chart, toFile));
    const dataValidations = book.dataValidations(info.id).map((one) => mappedValidation<string, number>(one, toFile));
    return {
      ...rest.get(info.id),
      name: info.name,
      visibility: info.visibility,
      ...(info.tabColor && { tabColor: info.tabColor }),
      showGridlines: info.showGridlines,
      rows: rowsOf(state, book, sheet, formulas, table),
      ...linesOf(sheet),
      merges: book.merges(info.id),
      freeze: book.freeze(info.id),
      tables: book.tables(info.id).map(({ id: _id, sheetId: _sheet, columnIds: _columns, ...data }) => data),
      conditionalFormats: book.conditionalFormats(info.id).map(({ id: _id, sheetId: _sheet, ...data }) => data),
      ...(book.protection(info.id) && { protection: book.protection(info.id) }),
      ...(!info.showHeadings && { showHeadings: false }),
      ...(charts.length > 0 && { charts }),
      ...(book.pageSetup(info.id) !== plainPageSetup && { pageSetup: book.pageSetup(info.id) }),
      ...(dataValidations.length > 0 && { dataValidations }),
    };
  });
  return {
    sheets,
    activeSheet: Math.max(0, indexOf(book.activeSheetId()) ?? 0),
    date1904: book.date1904(),
    styles: table.styles,
    names: book.names().map(({ sheetId, ...name }) => ({ ...name, ...(sheetId && { sheet: indexOf(sheetId) }) })),
    settings: Object.fromEntries(book.settings()),
    customXmlParts: [...book.customXmlParts()].map(([id, xml]) => ({ id, xml })),
    structureProtected: book.structureProtected(),
    ...(loaded.origin && { origin: loaded.origin }),
  };
}

function rowsOf(
  state: BookState,
  book: Pick<Book, 'usedRect' | 'spillOf'>,
  sheet: Worksheet,
  formulas: Formulas,
  table: StyleTable,
): SheetData['rows'] {
  const used = book.usedRect(sheet.getSheetId(), false);
  const rows: (readonly (CellData | undefined)[])[] = [];
  if (!used) return rows;
  const cellAt = cellReader(state, sheet);
  for (let row = used.row; row < used.row + used.rows; row++) {
    const line: (CellData | undefined)[] = [];
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = cellAt(row, column);
      if (!cell) continue;
      const own = sheet.getCellMatrix().getMatrix()[row]?.[column] ?? cell;
      const content = contentOf(cell, formulas);
      const style = table.indexOf(own, sheet, row, column);
      if (style !== undefined) content.style = style;
      const spill = cell.f ? book.spillOf(sheet.getSheetId(), row, column) : keptSpill(cell);
      if (spill) content.spill = { rows: spill.rows, columns: spill.columns };
      line[column] = content;
    }
    if (line.length > 0) rows[row] = line;
  }
  return rows;
}

type Content = { -readonly [K in keyof CellData]: CellData[K] };

/** Built property by property: a file may have millions of cells. */
function contentOf(cell: ICellData, formulas: Formulas): Content {
  const content: Content = {};
  const [value, type] = valueOf(cell);
  if (type === 'Error' && isErrorText(value)) content.error = value;
  else if (type !== 'Empty') content.value = value;
  const formula = formulas.excel(cell);
  if (formula) content.formula = formula;
  if (cell.t === CellValueType.FORCE_STRING) content.literal = true;
  return content;
}

/** Column widths, row heights and what is hidden. */
function linesOf(sheet: Worksheet): Pick<SheetData, 'columnWidths' | 'hiddenColumns' | 'rowHeights' | 'hiddenRows'> {
  const columns = Object.entries(sheet.getColumnManager().getColumnData());
  const rows = Object.entries(sheet.getRowManager().getRowData());
  const isHidden = (data: { hd?: BooleanNumber } | null | undefined) => data?.hd === BooleanNumber.TRUE;
  return {
    columnWidths: Object.fromEntries(
      columns.flatMap(([column, data]) =>
        data?.w !== undefined && data.w !== defaultColumnPixels ? [[Number(column), data.w]] : [],
      ),
    ),
    hiddenColumns: columns.flatMap(([column, data]) => (isHidden(data) ? [Number(column)] : [])),
    rowHeights: Object.fromEntries(
      rows.flatMap(([row, data]) =>
        data?.h !== undefined && data.ia !== BooleanNumber.TRUE ? [[Number(row), data.h / pixelsPerPoint]] : [],
      ),
    ),
    hiddenRows: rows.flatMap(([row, data]) => (isHidden(data) ? [Number(row)] : [])),
  };
}
