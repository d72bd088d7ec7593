/** Sorts the first values, and their rows with them, in place: never slower than n log n. */
export function heapSortRows(values: Float64Array, rows: Uint32Array, count: number): void {
  for (let node = (count >> 1) - 1; node >= 0; node--) {
    sink(values, rows, values[node] ?? NaN, rows[node] ?? 0, node, count);
  }
  for (let size = count - 1; size > 0; size--) {
    const value = values[size] ?? NaN;
    const row = rows[size] ?? 0;
    values[size] = values[0] ?? NaN;
    rows[size] = rows[0] ?? 0;
    sink(values, rows, value, row, 0, size);
  }
}

/** Lets a value sink from a node of the heap until no child is greater. */
function sink(values: Float64Array, rows: Uint32Array, value: number, row: number, from: number, size: number): void {
  let node = from;
  for (;;) {
    let child = 2 * node + 1;
    if (child >= size) break;
    if (child + 1 < size && (values[child + 1] ?? NaN) > (values[child] ?? NaN)) child++;
    if (!((values[child] ?? NaN) > value)) break;
    values[node] = values[child] ?? NaN;
    rows[node] = rows[child] ?? 0;
    node = child;
  }
  values[node] = value;
  rows[node] = row;
}
