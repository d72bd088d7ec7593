/**
 * The order of rows by their first value, where that is equal by their second, and so on: the same points in the same
 * order, however the rows stand. A merge sort, since that can be done in steps.
 *
 * @param columns of one length, finite
 * @returns the rows in that order; a step for every doubling of the sorted runs
 */
export function* rowOrderSteps(columns: readonly Float64Array[]): Generator<void, Uint32Array, void> {
  const rowCount = columns[0]?.length ?? 0;
  let order = Uint32Array.from({ length: rowCount }, (_, row) => row);
  let merged = new Uint32Array(rowCount);
  for (let width = 1; width < rowCount; width *= 2) {
    for (let from = 0; from < rowCount; from += 2 * width) mergeRuns(columns, order, merged, from, width);
    [order, merged] = [merged, order];
    yield;
  }
  return order;
}

/** Two sorted runs side by side, of `width` rows each where there are so many, into one. */
function mergeRuns(
  columns: readonly Float64Array[],
  order: Uint32Array,
  merged: Uint32Array,
  from: number,
  width: number,
): void {
  const middle = Math.min(order.length, from + width);
  const end = Math.min(order.length, middle + width);
  let left = from;
  let right = middle;
  for (let place = from; place < end; place++) {
    const isLeft = right >= end || (left < middle && !isBefore(columns, order[right] ?? NaN, order[left] ?? NaN));
    merged[place] = order[isLeft ? left++ : right++] ?? NaN;
  }
}

function isBefore(columns: readonly Float64Array[], one: number, other: number): boolean {
  for (const column of columns) {
    const a = column[one] ?? NaN;
    const b = column[other] ?? NaN;
    if (a !== b) return a < b;
  }
  return false;
}
