import type { Lengths } from '../charts/place';
import type { Book } from '../store/book';

const pointsPerPixel = 0.75;

/** The lengths of a sheet's rows and columns in points; hidden ones have none. */
export const lengthsOf = (book: Book, sheetId: string): Lengths => ({
  ofRow: (row) => (book.isRowHidden(sheetId, row) ? 0 : book.rowHeight(sheetId, row)),
  ofColumn: (column) => (book.isColumnHidden(sheetId, column) ? 0 : book.columnWidth(sheetId, column) * pointsPerPixel),
});
