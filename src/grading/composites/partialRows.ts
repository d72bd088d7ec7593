import type { Group } from '../levels/groups';

/**
 * The rows that may lack a degree: those that are compared with nobody, and those that lack a value, whatever is made
 * of it.
 *
 * @param columns that degrees are made of, NaN where a value is missing
 * @returns ascending
 */
export function partialRows(columns: readonly Float64Array[], groups: readonly Group[], rowCount: number): Uint32Array {
  const isPartial = new Uint8Array(rowCount);
  if (!groups.some(({ some }) => some === undefined)) {
    isPartial.fill(1);
    for (const { isCounted } of groups) unmark(isPartial, isCounted);
  }
  for (let place = 0; place < columns.length; place += 4) {
    const [one, other = one, third = one, fourth = one] = columns.slice(place, place + 4);
    if (one && other && third && fourth) markMissing(isPartial, one, other, third, fourth);
  }
  const rows = new Uint32Array(markedCount(isPartial));
  listMarked(isPartial, rows);
  return rows;
}

function unmark(marks: Uint8Array, isCounted: Uint8Array): void {
  for (let row = 0; row < marks.length; row++) marks[row] = (marks[row] ?? 0) & (1 - (isCounted[row] ?? 0));
}

/** Four columns in one go, told by their sum: at worst a row is marked that lacks nothing. */
function markMissing(
  marks: Uint8Array,
  one: Float64Array,
  other: Float64Array,
  third: Float64Array,
  fourth: Float64Array,
): void {
  for (let row = 0; row < marks.length; row++) {
    const sum = (one[row] ?? NaN) + (other[row] ?? NaN) + (third[row] ?? NaN) + (fourth[row] ?? NaN);
    if (sum !== sum) marks[row] = 1;
  }
}

function markedCount(marks: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < marks.length; row++) count += marks[row] ?? 0;
  return count;
}

function listMarked(marks: Uint8Array, rows: Uint32Array): void {
  let count = 0;
  for (let row = 0; count < rows.length; row++) {
    // One that is not marked is written over by the next that is.
    rows[count] = row;
    count += marks[row] ?? 0;
  }
}
