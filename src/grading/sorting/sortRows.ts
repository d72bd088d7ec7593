import { heapSortRows } from './heapSortRows';

/** So many are sorted by inserting. */
const FEW = 16;

/** Sorts the first values, and their rows with them, in place: in n log n, whatever the values. */
export function sortRows(values: Float64Array, rows: Uint32Array, count: number): void {
  if (count > FEW) {
    heapSortRows(values, rows, count);
    return;
  }
  for (let index = 1; index < count; index++) {
    const value = values[index] ?? NaN;
    const row = rows[index] ?? 0;
    let place = index;
    for (; place > 0 && (values[place - 1] ?? NaN) > value; place--) {
      values[place] = values[place - 1] ?? NaN;
      rows[place] = rows[place - 1] ?? 0;
    }
    values[place] = value;
    rows[place] = row;
  }
}
