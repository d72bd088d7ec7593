import type { Rect } from '../Rect';

export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

/**
 * A column's letters.
 *
 * @param column from zero
 * @example lettersOf(27) // 'AB'
 */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A column's index, from zero.
 *
 * @example columnOf('AB') // 27
 */
export function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column - 1;
}

/**
 * A rectangle in A1 text, without `$`.
 *
 * @example a1Of({ row: 0, column: 1, rows: 2, columns: 1 }) // 'B1:B2'
 */
export function a1Of({ row, column, rows, columns }: Rect): string {
  const first = `${lettersOf(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lettersOf(column + columns - 1)}${row + rows}`;
}

/**
 * The rectangle of an address with or without `$`; whole columns and rows reach the sheet's end.
 *
 * @returns undefined when the text is no address
 * @example rectOf('$B$1:B2') // { row: 0, column: 1, rows: 2, columns: 1 }
 */
export function rectOf(address: string): Rect | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(address);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [, left, top, right = left, bottom = top] = match;
  const column = left === undefined ? 0 : columnOf(left);
  const row = top === undefined ? 0 : Number(top) - 1;
  const lastColumn = right === undefined ? SHEET_COLUMNS - 1 : columnOf(right);
  const lastRow = bottom === undefined ? SHEET_ROWS - 1 : Number(bottom) - 1;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

/** The rectangles of a list of addresses with blanks between (`sqref`). */
export function rectsOf(addresses: string): readonly Rect[] {
  return addresses
    .split(/\s+/)
    .map(rectOf)
    .filter((rect) => rect !== undefined);
}
