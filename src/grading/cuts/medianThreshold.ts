import { quantilesOf } from './quantilesOf';

/**
 * The median as a threshold: the value in the middle, or half-way between the two.
 *
 * @param values NaN where missing
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @returns one threshold; none without values
 * @example medianThreshold(Float64Array.of(1, 5, 2, 4)) // [3]
 */
export function medianThreshold(values: Float64Array, isCounted?: Uint8Array): readonly number[] {
  return quantilesOf(values, [0.5], isCounted);
}
