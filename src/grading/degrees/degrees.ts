/**
 * The degrees of a term for every row: one each, NaN where there is none; or, where there are few different ones, a
 * list of them and every row's index in it, 0 where it has none.
 */
export type Degrees = Float64Array | ListedDegrees;

export interface ListedDegrees {
  readonly indices: Uint16Array;
  /** The first is NaN. */
  readonly list: Float64Array;
}

/**
 * One degree for every row.
 *
 * @example degreeArray({ indices: Uint16Array.of(2, 0, 1), list: Float64Array.of(NaN, 10, 90) }) // Float64Array.of(90, NaN, 10)
 */
export function degreeArray(degrees: Degrees): Float64Array {
  if (degrees instanceof Float64Array) return degrees;
  const { indices, list } = degrees;
  const array = new Float64Array(indices.length);
  for (let row = 0; row < array.length; row++) array[row] = list[indices[row] ?? 0] ?? NaN;
  return array;
}

/** The degrees of some rows, in their order. */
export function degreesOfRows(degrees: Degrees, rows: Uint32Array): Float64Array {
  const some = new Float64Array(rows.length);
  if (degrees instanceof Float64Array) {
    for (let index = 0; index < rows.length; index++) some[index] = degrees[rows[index] ?? 0] ?? NaN;
  } else {
    const { indices, list } = degrees;
    for (let index = 0; index < rows.length; index++) some[index] = list[indices[rows[index] ?? 0] ?? 0] ?? NaN;
  }
  return some;
}
