import { density, POSITION_BITS } from './density';
import { floatWords, HIGH_WORD, orderKey } from './floatWords';

/** Values and the rows they are from, in stretches: all values of one stretch are below all of the next. */
export interface Partition {
  readonly values: Float64Array;
  /** Of each value, the row it is from. */
  readonly rows: Uint32Array;
  /** Where each stretch ends; it begins where the one before ends. */
  readonly ends: Uint32Array;
}

/** So many stretches that scattering into them stays within the cache, of values enough to be worth one. */
const MOST_STRETCHES = 1024;
const PER_STRETCH = 512;
/** Marks a row without a stretch. */
const LEFT_OUT = 0xffff;

/**
 * The values that are there, scattered into stretches of about a thousand; equal values always share one. The first
 * step of a sort that touches far memory twice only.
 *
 * @param values NaN where missing; left unchanged
 * @param sampled some of them, ascending
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 */
export function partition(values: Float64Array, sampled: Float64Array, isCounted?: Uint8Array): Partition {
  const rowCount = values.length;
  const top = Math.min(MOST_STRETCHES, Math.floor(rowCount / PER_STRETCH) + 1);
  const { shift, firstCell, lines } = density(sampled, top);
  const words = floatWords(values);
  const lastCell = (lines.length >> 1) - 1;
  const withinCell = 2 ** shift - 1;
  /** The last is for what exceeds all that was sampled. */
  const ends = new Uint32Array(top + 1);
  const beyond = top;
  const stretchOf = new Uint16Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) {
    const value = values[row] ?? NaN;
    if (value !== value || (isCounted !== undefined && isCounted[row] !== 1)) {
      stretchOf[row] = LEFT_OUT;
      continue;
    }
    const key = orderKey(words[2 * row + HIGH_WORD] ?? 0);
    const cell = (key >> shift) - firstCell;
    let stretch = beyond;
    if (cell < 0) stretch = 0;
    else if (cell <= lastCell) {
      stretch = ((lines[2 * cell] ?? 0) + Math.imul(key & withinCell, lines[2 * cell + 1] ?? 0)) >> POSITION_BITS;
    }
    stretchOf[row] = stretch;
    ends[stretch] = (ends[stretch] ?? 0) + 1;
    count++;
  }

  startsInPlace(ends);
  const scattered = new Float64Array(count);
  const rows = new Uint32Array(count);
  for (let row = 0; row < rowCount; row++) {
    const stretch = stretchOf[row] ?? LEFT_OUT;
    if (stretch === LEFT_OUT) continue;
    const place = ends[stretch] ?? 0;
    ends[stretch] = place + 1;
    scattered[place] = values[row] ?? NaN;
    rows[place] = row;
  }
  return { values: scattered, rows, ends };
}

/** Turns counts into the place where each begins; scattering then moves it to where it ends. */
function startsInPlace(counts: Uint32Array): void {
  let start = 0;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] ?? 0;
    counts[index] = start;
    start += count;
  }
}
