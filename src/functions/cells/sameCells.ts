import type { SheetCell } from '../../sheets';

type Rows = readonly (readonly SheetCell[])[];

/** Whether two ranges hold the same. */
export function sameCells(one: Rows, other: Rows): boolean {
  return one.length === other.length && one.every((cells, row) => isSameRow(cells, other[row] ?? []));
}

function isSameRow(one: readonly SheetCell[], other: readonly SheetCell[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((cell, column) => {
    const match = other[column];
    if (typeof cell !== 'object' || typeof match !== 'object') return cell === match;
    return cell.error === match.error;
  });
}

/** Number of cells in a range. */
export function cellCount(rows: Rows): number {
  return rows.length * (rows[0]?.length ?? 0);
}
