import { floatWords, HIGH_WORD, orderKey } from './floatWords';

/** Where the values of a column lie, as far as a sample tells: what share of them is below a key, by cells of keys. */
export interface Density {
  /** A key's cell is `(key >> shift) − firstCell`, but the first (0) for all keys before it, the last for all after. */
  readonly shift: number;
  readonly firstCell: number;
  /** For every cell the position of its first key, and how much each further key adds; in parts of 2^−20. */
  readonly starts: Int32Array;
  readonly slopes: Int32Array;
}

/** Positions are integers in parts of 2^−20, as an integer is faster to place by than a float. */
export const POSITION_BITS = 20;

const CELLS = 4096;

/**
 * Positions of values among each other, from 0 for the smallest of the sample to `top` beyond its greatest; within a
 * cell they are taken as even.
 *
 * @param sampled some of the values, ascending, NaN-free
 * @param top number of positions, at most 2,047
 */
export function density(sampled: Float64Array, top: number): Density {
  const words = floatWords(sampled);
  const keys = Int32Array.from(sampled, (_, index) => orderKey(words[2 * index + HIGH_WORD] ?? 0));
  const lowest = keys[0] ?? 0;
  const highest = keys[keys.length - 1] ?? 0;
  let shift = 0;
  while ((highest >> shift) - (lowest >> shift) >= CELLS) shift++;
  // Before the cells of the sample is one for what is below it, after them one for what is above.
  const firstCell = (lowest >> shift) - 1;
  const counts = new Uint32Array((highest >> shift) - firstCell + 2);
  for (const key of keys) counts[(key >> shift) - firstCell] = (counts[(key >> shift) - firstCell] ?? 0) + 1;
  const starts = new Int32Array(counts.length);
  const slopes = new Int32Array(counts.length);
  const perValue = (top * 2 ** POSITION_BITS) / Math.max(1, keys.length);
  let below = 0;
  counts.forEach((count, cell) => {
    starts[cell] = Math.floor(below * perValue);
    slopes[cell] = Math.floor((count * perValue) / 2 ** shift);
    below += count;
  });
  starts[counts.length - 1] = top * 2 ** POSITION_BITS;
  return { shift, firstCell, starts, slopes };
}
