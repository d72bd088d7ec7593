import type { Group } from '../levels/groups';

/**
 * The rows that may lack a degree: those that are compared with nobody, and those that lack a value, whatever is made
 * of it.
 *
 * @param columns that degrees are made of, NaN where a value is missing
 * @returns ascending
 */
export function partialRows(columns: readonly Float64Array[], groups: readonly Group[], rowCount: number): Uint32Array {
  const isPartial = new Uint8Array(rowCount).fill(1);
  for (const { isCounted } of groups) unmark(isPartial, isCounted);
  for (const values of columns) markMissing(isPartial, values);
  const rows = new Uint32Array(markedCount(isPartial));
  listMarked(isPartial, rows);
  return rows;
}

function unmark(marks: Uint8Array, isCounted: Uint8Array): void {
  for (let row = 0; row < marks.length; row++) marks[row] = (marks[row] ?? 0) & (1 - (isCounted[row] ?? 0));
}

function markMissing(marks: Uint8Array, values: Float64Array): void {
  for (let row = 0; row < marks.length; row++) {
    const value = values[row] ?? NaN;
    if (value !== value) marks[row] = 1;
  }
}

function markedCount(marks: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < marks.length; row++) count += marks[row] ?? 0;
  return count;
}

function listMarked(marks: Uint8Array, rows: Uint32Array): void {
  let count = 0;
  for (let row = 0; row < marks.length; row++) if (marks[row] === 1) rows[count++] = row;
}
