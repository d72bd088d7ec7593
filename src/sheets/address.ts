import type { Area } from './types';

/**
 * The letters of a column.
 *
 * @param column from zero
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * A cell's address.
 *
 * @example cellAddress(16, 2) // 'C17'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * The address of an area; one cell has no colon.
 *
 * @example areaAddress({ row: 0, column: 0, rows: 794, columns: 10 }) // 'A1:J794'
 */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/**
 * The column of its letters, from zero.
 *
 * @example columnIndex('AB') // 27
 */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The area of an address, with or without a sheet name and dollar signs.
 *
 * @throws RangeError "areaOf requires an address like A1:J794"
 * @example areaOf("'客户 1'!$B$2:$C$5") // { row: 1, column: 1, rows: 4, columns: 2 }
 */
export function areaOf(address: string): Area {
  const parts = /(?:^|!)\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(address);
  if (!parts?.[1]) throw new RangeError('areaOf requires an address like A1:J794');
  const row = Number(parts[2]) - 1;
  const column = columnIndex(parts[1]);
  const lastRow = parts[4] === undefined ? row : Number(parts[4]) - 1;
  const lastColumn = parts[3] === undefined ? column : columnIndex(parts[3]);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
