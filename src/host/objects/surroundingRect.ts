import type { Rect } from '../Rect';
import type { Book } from '../store/book';
import { boundingRect, type Area } from './area';
import { hasValue, strip } from './usedRect';

/** The block of filled cells around an area, up to blank rows and columns (Ctrl+A in Excel). */
export function surroundingRect(book: Book, { sheetId, rect }: Area): Rect {
  const used = book.usedRect(sheetId, true);
  if (!used) return rect;
  let region = rect;
  for (let grown = true; grown;) {
    grown = false;
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      const beside = strip(region, side, used);
      if (!beside || !hasValue(book, sheetId, beside)) continue;
      const isRow = side === 'top' || side === 'bottom';
      region = boundingRect(
        region,
        isRow ? { ...region, row: beside.row, rows: 1 } : { ...region, column: beside.column, columns: 1 },
      );
      grown = true;
    }
  }
  return region;
}
