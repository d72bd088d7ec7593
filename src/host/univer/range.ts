import type { IRange } from './univerPackages';
import type { Rect } from '../Rect';

/** @example rangeOf({ row: 1, column: 0, rows: 2, columns: 3 }) // { startRow: 1, startColumn: 0, endRow: 2, endColumn: 2 } */
export function rangeOf({ row, column, rows, columns }: Rect): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** @example rectOf({ startRow: 1, startColumn: 0, endRow: 2, endColumn: 2 }) // { row: 1, column: 0, rows: 2, columns: 3 } */
export function rectOf({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
