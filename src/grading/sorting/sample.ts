const FEWEST = 512;
const MOST = 4096;
/** One look for so many rows, where that is between the two. */
const ROWS_PER_LOOK = 64;

/**
 * Some of the values that are there, ascending: enough to tell how they lie. Always the same ones of the same column,
 * from rows without a pattern.
 *
 * @param values NaN where missing; left unchanged
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @returns at most 4,096 values; none only where none was met
 */
export function sample(values: Float64Array, isCounted?: Uint8Array): Float64Array {
  const looks = Math.min(MOST, Math.max(FEWEST, Math.floor(values.length / ROWS_PER_LOOK)));
  const met = new Float64Array(looks);
  return met.subarray(0, fill(met, values, isCounted)).sort();
}

/** How many were met. */
function fill(met: Float64Array, values: Float64Array, isCounted?: Uint8Array): number {
  const looks = met.length;
  const rowCount = values.length;
  let count = 0;
  let state = 1;
  for (let look = 0; look < looks; look++) {
    // The quick generator of Numerical Recipes.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const row = Math.floor((state / 2 ** 32) * rowCount);
    const value = values[row] ?? NaN;
    if (value === value && (isCounted === undefined || isCounted[row] === 1)) met[count++] = value;
  }
  return count;
}
