import type { Rect } from '../Rect';

/** @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** @example columnNumber('AB') // 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^[A-Za-z]{1,3}\d+$|^[RC]\d*$/i;

/** @example sheetQualifier("Bob's data") // "'Bob''s data'!" */
export function sheetQualifier(sheetName: string): string {
  const isPlain = plainSheetName.test(sheetName) && !looksLikeCell.test(sheetName);
  return isPlain ? `${sheetName}!` : `'${sheetName.replace(/'/g, "''")}'!`;
}

/** @example absoluteAddress({ row: 1, column: 0, rows: 3, columns: 1 }) // '$A$2:$A$4' */
export function absoluteAddress({ row, column, rows, columns }: Rect): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:$${columnLetters(column + columns - 1)}$${row + rows}`;
}
