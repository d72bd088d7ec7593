import { floatWords, HIGH_WORD, orderKey, smallestOfKey } from './floatWords';

/** Where the values of a column lie, as far as a sample tells: what share of them is below a value, by cells of keys. */
export interface Density {
  /** A key's cell is `(key >> shift) − firstCell`, but the first (0) for all keys before it, the last for all after. */
  readonly shift: number;
  readonly firstCell: number;
  /** For every cell the position of its smallest value, that value, and how much each unit beyond it adds. */
  readonly starts: Int32Array;
  readonly smallest: Float64Array;
  readonly slopes: Float64Array;
}

/** Positions are integers in parts of 2^−20 of a stretch. */
export const POSITION_BITS = 20;

const CELLS = 512;

/** A cell in which the sample has nothing has some values all the same: it is taken for so many of the sample. */
const UNSEEN = 1;

/** Less than 1 by as little as keeps a rounding from lifting the greatest of a cell above the next. */
const HELD_DOWN = 1 - 2 ** -50;

/**
 * Positions of values among each other, from 1 for the smallest of the sample to `stretches` beyond its greatest, in
 * parts; within a cell they are taken as even.
 *
 * @param sampled some of the values, ascending, NaN-free
 * @param stretches at most 2,046
 */
export function density(sampled: Float64Array, stretches: number): Density {
  const keys = orderKeys(sampled);
  const lowest = keys[0] ?? 0;
  const highest = keys[keys.length - 1] ?? 0;
  let shift = 0;
  while ((highest >> shift) - (lowest >> shift) >= CELLS) shift++;
  // Before the cells of the sample is one for what is below it, after them one for what is above.
  const firstCell = (lowest >> shift) - 1;
  const lastCell = (highest >> shift) - firstCell + 1;
  const counts = new Uint32Array(lastCell).fill(UNSEEN);
  for (let index = 0; index < keys.length; index++) {
    const cell = ((keys[index] ?? 0) >> shift) - firstCell;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const all = keys.length + UNSEEN * counts.length;
  const perValue = (stretches * 2 ** POSITION_BITS - 1) / all;
  const starts = new Int32Array(lastCell + 1);
  let below = 0;
  for (let cell = 0; cell <= lastCell; cell++) {
    starts[cell] = 1 + Math.floor(below * perValue);
    below += counts[cell] ?? 0;
  }
  const smallest = new Float64Array(lastCell + 1);
  const slopes = new Float64Array(lastCell + 1);
  for (let cell = 1; cell < lastCell; cell++) {
    const from = smallestOfKey((firstCell + cell) << shift);
    const to = smallestOfKey((firstCell + cell + 1) << shift);
    const slope = (((starts[cell + 1] ?? 0) - (starts[cell] ?? 0)) / (to - from)) * HELD_DOWN;
    smallest[cell] = from;
    // Cells at the ends of what numbers reach have one position for all.
    slopes[cell] = slope < Infinity ? slope : 0;
  }
  return { shift, firstCell, starts, smallest, slopes };
}

function orderKeys(values: Float64Array): Int32Array {
  const words = floatWords(values);
  const keys = new Int32Array(values.length);
  for (let index = 0; index < keys.length; index++) keys[index] = orderKey(words[2 * index + HIGH_WORD] ?? 0);
  return keys;
}
