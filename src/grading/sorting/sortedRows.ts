import { partition } from './partition';
import { sample } from './sample';
import type { Scratch } from './scratch';
import { sortStretch, stretchScratch } from './sortStretch';

/** The values that are there, ascending, and the row each is from; rows of equal values in no set order. */
export interface SortedRows {
  readonly values: Float64Array;
  readonly rows: Uint32Array;
}

/**
 * A column sorted together with its rows, in O(n log n), and close to linear where the values lie smoothly or are often
 * equal: scattered into stretches, each scattered again by its own range, then put right by inserting. A million in a
 * tenth of the time of a sort that compares.
 *
 * @param values NaN where missing; left unchanged
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @param sampled some of the values, ascending, where they are at hand
 * @param scratch memory that the outcome lies in, where many columns are sorted one after the other
 * @example sortedRows(Float64Array.of(3, NaN, 1)).rows // Uint32Array.of(2, 0)
 */
export function sortedRows(
  values: Float64Array,
  isCounted?: Uint8Array,
  sampled = sample(values, isCounted),
  scratch?: Scratch,
): SortedRows {
  const { values: sorted, rows, ends } = partition(values, sampled, isCounted, scratch);
  const ofStretch = stretchScratch(ends);
  let start = 0;
  for (const end of ends) {
    sortStretch(sorted, rows, start, end, ofStretch);
    sorted.set(ofStretch.values.subarray(0, end - start), start);
    rows.set(ofStretch.rows.subarray(0, end - start), start);
    start = end;
  }
  return { values: sorted, rows };
}
