/**
 * The values of some rows.
 *
 * @example gathered(Float64Array.of(7, 8, 9), Int32Array.of(0, 2)) // Float64Array.of(7, 9)
 */
export function gathered(column: Float64Array, rows: Int32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let at = 0; at < values.length; at++) values[at] = column[rows[at] ?? -1] ?? NaN;
  return values;
}
