import { floatWords, HIGH_WORD } from './floatWords';

/** The different values of a column, in the order they were met, how many rows have each, and which one a row has. */
export interface FewValues {
  /** The first is NaN: no value. */
  readonly values: Float64Array;
  readonly counts: Uint32Array;
  /** Index into `values` for every row; 0 where it has none. */
  readonly indices: Uint16Array;
}

/** Beyond so many, telling values apart costs more than sorting them. */
const MOST = 8192;

/**
 * The different values of a column that repeats a few over and over: ratings, numbers of orders, days, round amounts.
 * Their ranks are a matter of counting. −0 is 0.
 *
 * @param values NaN where missing; left unchanged
 * @param sampled some of them, ascending
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @returns undefined where the values are not few
 * @example fewValues(Float64Array.of(3, 1, NaN, 3), Float64Array.of(1, 3, 3, 3))?.values // Float64Array.of(NaN, 3, 1)
 */
export function fewValues(values: Float64Array, sampled: Float64Array, isCounted?: Uint8Array): FewValues | undefined {
  const most = mostExpected(sampled);
  if (most === 0) return undefined;
  const words = floatWords(values);
  // Open addressing in a table that is a quarter full at most; 0: free.
  const table = new Uint16Array(2 ** Math.ceil(Math.log2(4 * most)));
  const lastSlot = table.length - 1;
  const found = new Float64Array(most + 1).fill(NaN);
  const counts = new Uint32Array(most + 1);
  const indices = new Uint16Array(values.length);
  let length = 1;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (value !== value || (isCounted !== undefined && isCounted[row] !== 1)) {
      counts[0] = (counts[0] ?? 0) + 1;
      continue;
    }
    // Rotated so that the sign counts; −0 is put where 0 is.
    const high = words[2 * row + HIGH_WORD] ?? 0;
    const low = words[2 * row + 1 - HIGH_WORD] ?? 0;
    const mixed = value === 0 ? 0 : Math.imul(low ^ ((high << 1) | (high >>> 31)), 0x9e3779b1);
    let slot = (mixed >>> 15) & lastSlot;
    let index = table[slot] ?? 0;
    while (index !== 0 && found[index] !== value) {
      slot = (slot + 1) & lastSlot;
      index = table[slot] ?? 0;
    }
    if (index === 0) {
      if (length > most) return undefined;
      index = length++;
      table[slot] = index;
      found[index] = value + 0;
    }
    indices[row] = index;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return { values: found.subarray(0, length), counts: counts.subarray(0, length), indices };
}

/** So many different values at most, by what a sample shows; 0 where most of it is seen only once. */
function mostExpected(sampled: Float64Array): number {
  const different = sampled.reduce((count, value, index) => count + (value === sampled[index - 1] ? 0 : 1), 0);
  return different > 0.75 * sampled.length ? 0 : Math.min(MOST, 8 * different + 64);
}
