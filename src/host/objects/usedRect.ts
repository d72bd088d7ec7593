import type { Rect } from '../Rect';
import type { Book } from '../store/book';
import { intersection, lastColumn, lastRow, rectBetween, type Area } from './area';

/**
 * The used cells of an area: the smallest rectangle inside it that holds all its values (or also formats).
 *
 * @returns undefined where nothing in it is used
 */
export function usedRectWithin(book: Book, { sheetId, rect }: Area, valuesOnly: boolean): Rect | undefined {
  const used = book.usedRect(sheetId, valuesOnly);
  const shared = used && intersection(used, rect);
  // Inside the sheet's used range formats can't be told from blanks cheaply: with formats, the shared part is the answer.
  return shared && valuesOnly ? trimmed(book, sheetId, shared) : shared;
}

function trimmed(book: Book, sheetId: string, rect: Rect): Rect | undefined {
  const { valueTypes } = book.read(sheetId, rect);
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  valueTypes.forEach((types, row) =>
    types.forEach((type, column) => {
      if (type === 'Empty') return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }),
  );
  return bottom < 0
    ? undefined
    : rectBetween(rect.row + top, rect.column + left, rect.row + bottom, rect.column + right);
}

/** @returns whether a row or column of cells beside a region holds a value */
export function hasValue(book: Book, sheetId: string, rect: Rect): boolean {
  return book.read(sheetId, rect).valueTypes.some((types) => types.some((type) => type !== 'Empty'));
}

/** @returns one more row or column on a side, cut at the sheet's used cells; undefined where there is none */
export function strip(rect: Rect, side: 'top' | 'bottom' | 'left' | 'right', used: Rect): Rect | undefined {
  const wide = { column: rect.column - 1, columns: rect.columns + 2 };
  const tall = { row: rect.row - 1, rows: rect.rows + 2 };
  const strips = {
    top: { ...wide, row: rect.row - 1, rows: 1 },
    bottom: { ...wide, row: lastRow(rect) + 1, rows: 1 },
    left: { ...tall, column: rect.column - 1, columns: 1 },
    right: { ...tall, column: lastColumn(rect) + 1, columns: 1 },
  };
  return intersection(strips[side], used);
}
