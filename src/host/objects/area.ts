import type { Rect } from '../Rect';
import { SHEET_COLUMNS, SHEET_ROWS } from '../xlsx/a1';

/** Cells of one sheet. */
export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}

export const lastRow = ({ row, rows }: Rect): number => row + rows - 1;
export const lastColumn = ({ column, columns }: Rect): number => column + columns - 1;
export const isEntireColumn = ({ row, rows }: Rect): boolean => row === 0 && rows === SHEET_ROWS;
export const isEntireRow = ({ column, columns }: Rect): boolean => column === 0 && columns === SHEET_COLUMNS;
export const cellCount = ({ rows, columns }: Rect): number => rows * columns;

/** @returns the rectangle from the first row and column to the last ones, both inclusive. */
export const rectBetween = (top: number, left: number, bottom: number, right: number): Rect => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** @returns the cells two rectangles share, undefined where they share none. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return bottom < top || right < left ? undefined : rectBetween(top, left, bottom, right);
}

/** @returns the smallest rectangle around two. */
export const boundingRect = (a: Rect, b: Rect): Rect =>
  rectBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

/** @returns whether a rectangle lies on a sheet and has cells. */
export const isOnSheet = ({ row, column, rows, columns }: Rect): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;

export const wholeSheet: Rect = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
