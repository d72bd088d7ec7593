/**
 * Sorts the values between two places, and their rows with them, in place: slower than slots, but never slower than
 * n log n, whatever the values.
 *
 * @param start first place
 * @param end place after the last
 */
export function heapSortRows(values: Float64Array, rows: Uint32Array, start: number, end: number): void {
  const count = end - start;

  /** Lets a value sink from a node of the heap until no child is greater. */
  const sink = (value: number, row: number, from: number, size: number) => {
    let node = from;
    for (;;) {
      let child = 2 * node + 1;
      if (child >= size) break;
      if (child + 1 < size && (values[start + child + 1] ?? NaN) > (values[start + child] ?? NaN)) child++;
      if (!((values[start + child] ?? NaN) > value)) break;
      values[start + node] = values[start + child] ?? NaN;
      rows[start + node] = rows[start + child] ?? 0;
      node = child;
    }
    values[start + node] = value;
    rows[start + node] = row;
  };

  for (let node = (count >> 1) - 1; node >= 0; node--) {
    sink(values[start + node] ?? NaN, rows[start + node] ?? 0, node, count);
  }
  for (let size = count - 1; size > 0; size--) {
    const value = values[start + size] ?? NaN;
    const row = rows[start + size] ?? 0;
    values[start + size] = values[start] ?? NaN;
    rows[start + size] = rows[start] ?? 0;
    sink(value, row, 0, size);
  }
}
