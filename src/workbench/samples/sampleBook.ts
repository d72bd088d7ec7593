import type { BookData, CellData, CellStyle, SheetData } from '../../host/bookData';
import type { SampleCell, SampleTable } from './sampleTable';

/** `range`: a title block, then a styled header, the data and the total. `table`: an Excel table from A1. */
export type SampleLayout = { readonly kind: 'range' } | { readonly kind: 'table'; readonly name: string };

const plainStyle: CellStyle = { fontName: 'Calibri', fontSize: 11 };
const titleStyle: CellStyle = { bold: true, fontSize: 14, color: '#1F3864' };
const noteStyle: CellStyle = { italic: true, color: '#595959' };
const headerStyle: CellStyle = {
  bold: true,
  fill: '#DDE7F3',
  color: '#1F3864',
  vertical: 'Center',
  borders: { EdgeBottom: { style: 'thin', color: '#8EA9DB' } },
};
const totalEdge: CellStyle = { bold: true, borders: { EdgeTop: { style: 'thin', color: '#8EA9DB' } } };

const cell = (value: SampleCell, style: number): CellData => (value === null ? { style } : { value, style });

/**
 * A workbook of one sheet that holds the sample as a person would have made it: header style, number and date
 * formats, column widths, frozen header.
 */
export function sampleBook(table: SampleTable, layout: SampleLayout): BookData {
  const styles: CellStyle[] = [plainStyle, titleStyle, noteStyle, headerStyle];
  const styleOf = (style: CellStyle): number => styles.push(style) - 1;
  const body = table.formats.map((numberFormat) => styleOf({ numberFormat }));
  const isRange = layout.kind === 'range';
  const headerRow = isRange ? 3 : 0;
  const header = table.headers.map((value) => cell(value, 3));
  const rows = table.rows.map((row) => row.map((value, column) => cell(value, body[column] ?? 0)));
  const above = isRange ? [[cell(table.title, 1)], [cell(table.note, 2)], undefined] : [];
  const totals = table.formats.map((numberFormat) => styleOf({ ...totalEdge, numberFormat }));
  const below = table.total ? [table.total.map((value, column) => cell(value, totals[column] ?? 0))] : [];
  const sheet: SheetData = {
    name: table.sheet,
    visibility: 'Visible',
    rows: [...above, header, ...rows, ...below],
    columnWidths: { ...table.widths },
    hiddenColumns: [],
    rowHeights: isRange ? { 0: 24, 3: 20 } : {},
    hiddenRows: [],
    merges: [],
    freeze: { rows: headerRow + 1, columns: 2 },
    showGridlines: true,
    tables: isRange
      ? []
      : [
          {
            name: layout.name,
            rect: { row: 0, column: 0, rows: rows.length + 1, columns: table.headers.length },
            columns: table.headers,
            showHeaders: true,
            showTotals: false,
            style: 'TableStyleMedium2',
            showFilterButton: true,
          },
        ],
    conditionalFormats: [],
  };
  return {
    sheets: [sheet],
    activeSheet: 0,
    date1904: false,
    styles,
    names: [],
    settings: {},
    customXmlParts: [],
    structureProtected: false,
  };
}
