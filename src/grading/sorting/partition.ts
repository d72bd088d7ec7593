import { newScratch } from './scratch';
import { LEFT_OUT, startsOf, stretches } from './stretches';

/** Values and the rows they are from, in stretches: all values of one stretch are below all of the next. */
export interface Partition {
  readonly values: Float64Array;
  /** Of each value, the row it is from. */
  readonly rows: Uint32Array;
  /** Where each stretch ends; it begins where the one before ends. */
  readonly ends: Uint32Array;
}

/**
 * The values that are there, scattered into their stretches: the first step of a sort that goes through far memory
 * twice only.
 *
 * @param values NaN where missing; left unchanged
 * @param sampled some of them, ascending
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @param scratch memory that the outcome lies in
 */
export function partition(
  values: Float64Array,
  sampled: Float64Array,
  isCounted?: Uint8Array,
  scratch = newScratch(values.length),
): Partition {
  const { of, counts } = stretches(values, sampled, isCounted, scratch.stretchOf);
  const starts = startsOf(counts);
  const count = starts[counts.length] ?? 0;
  /** Moves on from where each stretch begins to where it ends. */
  const ends = starts.subarray(0, counts.length);
  const scattered = scratch.values.subarray(0, count);
  const rows = scratch.rows.subarray(0, count);
  for (let row = 0; row < values.length; row++) {
    const stretch = of[row] ?? LEFT_OUT;
    if (stretch === LEFT_OUT) continue;
    const place = ends[stretch] ?? 0;
    ends[stretch] = place + 1;
    scattered[place] = values[row] ?? NaN;
    rows[place] = row;
  }
  return { values: scattered, rows, ends };
}
