import { density, POSITION_BITS, type Density } from './density';
import { floatWords, HIGH_WORD, orderKey } from './floatWords';

/** A column parted into stretches: all values of one are below all of the next, equal values share one. */
export interface Stretches {
  /** The stretch of every row's value; `LEFT_OUT` where a row has none. */
  readonly of: Uint16Array;
  /** How many values each stretch has. */
  readonly counts: Uint32Array;
  readonly density: Density;
}

/** Marks a row without a stretch. */
export const LEFT_OUT = 0xffff;

/** So many stretches that scattering into them stays within the cache, of values enough to be worth one. */
const MOST_STRETCHES = 1024;
const PER_STRETCH = 512;

/**
 * Parts the values that are there into stretches of about a thousand, as far as a sample tells where they lie.
 *
 * @param values NaN where missing; left unchanged
 * @param sampled some of them, ascending
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @param of memory to write the stretches into, one per row
 */
export function stretches(
  values: Float64Array,
  sampled: Float64Array,
  isCounted?: Uint8Array,
  of: Uint16Array = new Uint16Array(values.length),
): Stretches {
  const rowCount = values.length;
  const top = Math.min(MOST_STRETCHES, Math.floor(rowCount / PER_STRETCH) + 1);
  const lying = density(sampled, top);
  const { shift, firstCell, starts, slopes } = lying;
  const words = floatWords(values);
  /** The last is for what exceeds all that was sampled. */
  const counts = new Uint32Array(top + 1);
  for (let row = 0; row < rowCount; row++) {
    const value = values[row] ?? NaN;
    if (value !== value || (isCounted !== undefined && isCounted[row] !== 1)) {
      of[row] = LEFT_OUT;
      continue;
    }
    const stretch = stretchOfKey(orderKey(words[2 * row + HIGH_WORD] ?? 0), shift, firstCell, starts, slopes);
    of[row] = stretch;
    counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
  return { of, counts, density: lying };
}

/** Its arguments are apart, as the loop over a million rows is only fast where they stay at hand. */
function stretchOfKey(key: number, shift: number, firstCell: number, starts: Int32Array, slopes: Int32Array): number {
  const cell = Math.max(0, Math.min(starts.length - 1, (key >> shift) - firstCell));
  const withinCell = key & ((1 << shift) - 1);
  return ((starts[cell] ?? 0) + Math.imul(withinCell, slopes[cell] ?? 0)) >> POSITION_BITS;
}

/** Where the one value is put whose stretch is asked for: memory of its own for each would take longer than the answer. */
const asked = new Float64Array(1);
const askedWords = floatWords(asked);

/** The stretch that a value belongs to, whether the column has it or not. */
export function stretchOf(value: number, { density: { shift, firstCell, starts, slopes } }: Stretches): number {
  asked[0] = value;
  return stretchOfKey(orderKey(askedWords[HIGH_WORD] ?? 0), shift, firstCell, starts, slopes);
}

/**
 * Where each stretch begins.
 *
 * @returns one more than there are counts: the last is the number of all
 * @example startsOf(Uint32Array.of(2, 0, 3)) // Uint32Array.of(0, 2, 2, 5)
 */
export function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) starts[index + 1] = (starts[index] ?? 0) + (counts[index] ?? 0);
  return starts;
}

/**
 * The values of one stretch, ascending.
 *
 * @param values those that were parted
 */
export function valuesOfStretch(values: Float64Array, { of, counts }: Stretches, stretch: number): Float64Array {
  const gathered = new Float64Array(counts[stretch] ?? 0);
  let count = 0;
  for (let row = 0; row < of.length; row++) if (of[row] === stretch) gathered[count++] = values[row] ?? NaN;
  return gathered.sort();
}
