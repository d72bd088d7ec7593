import { density, POSITION_BITS, type Density } from './density';
import { floatWords, HIGH_WORD, orderKey } from './floatWords';

/**
 * About how far every value of a column is on the way from the smallest to the greatest: a position never falls where
 * values rise. Positions of the same stretch have the same first bits.
 */
export interface Positions {
  /** In parts of 2^−20 of a stretch, from 1; 0 where a row has none. */
  readonly of: Int32Array;
  /** How many values each stretch has. */
  readonly counts: Uint32Array;
  readonly density: Density;
}

/** So many stretches that scattering into them stays within the cache, of values enough to be worth one. */
const MOST_STRETCHES = 1024;
const PER_STRETCH = 512;

/**
 * The positions of the values that are there, as far as a sample tells where they lie, in stretches of about a
 * thousand.
 *
 * @param values NaN where missing; left unchanged
 * @param sampled some of them, ascending
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @param of memory that the positions lie in, one for each row, whatever is in it
 */
export function positions(
  values: Float64Array,
  sampled: Float64Array,
  isCounted?: Uint8Array,
  of: Int32Array = new Int32Array(values.length),
): Positions {
  const stretches = Math.min(MOST_STRETCHES, Math.floor(values.length / PER_STRETCH) + 1);
  const located = {
    of,
    // The last is for what exceeds all that was sampled.
    counts: new Uint32Array(stretches + 1),
    density: density(sampled, stretches),
  };
  locate(values, located, isCounted);
  countStretches(located);
  return located;
}

/** By itself, so that what is compiled for the first column holds for the next. */
function locate(values: Float64Array, { of, density }: Positions, isCounted?: Uint8Array): void {
  const { shift, firstCell, starts, smallest, slopes } = density;
  const words = floatWords(values);
  for (let row = 0; row < of.length; row++) {
    const value = values[row] ?? NaN;
    if (value !== value || (isCounted !== undefined && isCounted[row] !== 1)) {
      of[row] = 0;
      continue;
    }
    const key = orderKey(words[2 * row + HIGH_WORD] ?? 0);
    of[row] = positionOf(value, key, shift, firstCell, starts, smallest, slopes);
  }
}

/** Counted apart: one loop for both would have too much at hand at once, and take half as long again. */
function countStretches({ of, counts }: Positions): void {
  for (let row = 0; row < of.length; row++) {
    const position = of[row] ?? 0;
    if (position === 0) continue;
    const stretch = position >> POSITION_BITS;
    counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
}

/** Its arguments are apart, as the loop over a million rows is only fast where they stay at hand. */
function positionOf(
  value: number,
  key: number,
  shift: number,
  firstCell: number,
  starts: Int32Array,
  smallest: Float64Array,
  slopes: Float64Array,
): number {
  const cell = Math.max(0, Math.min(starts.length - 1, (key >> shift) - firstCell));
  // What infinity comes to is 0.
  return (starts[cell] ?? 0) + (((value - (smallest[cell] ?? 0)) * (slopes[cell] ?? 0)) | 0);
}

/** Where the one value is put whose stretch is asked for: memory of its own for each would take longer than the answer. */
const asked = new Float64Array(1);
const askedWords = floatWords(asked);

/** The stretch that a value belongs to, whether the column has it or not. */
export function stretchOf(value: number, { density }: Positions): number {
  const { shift, firstCell, starts, smallest, slopes } = density;
  asked[0] = value;
  const key = orderKey(askedWords[HIGH_WORD] ?? 0);
  return positionOf(value, key, shift, firstCell, starts, smallest, slopes) >> POSITION_BITS;
}
