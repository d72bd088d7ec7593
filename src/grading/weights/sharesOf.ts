import { equalWeights } from './equalWeights';

/** What sums and logarithms leave over where the exact result is 0. */
const ROUNDING = 1e-12;

/**
 * Measures to weights: each divided by their sum. Measures that are 0 but for rounding (below 1e−12) count as 0; where
 * all are, nothing tells the indicators apart and the weights are equal.
 *
 * @param measures finite numbers, at least one
 * @returns shares in [0, 1] that sum to 1, in the order of `measures`
 * @throws RangeError "equalWeights requires …" without measures
 * @example sharesOf([1, 3]) // [0.25, 0.75]
 */
export function sharesOf(measures: readonly number[]): readonly number[] {
  const counted = measures.map((measure) => (measure < ROUNDING ? 0 : measure));
  const total = counted.reduce((sum, measure) => sum + measure, 0);
  return total > 0 ? counted.map((measure) => measure / total) : equalWeights(measures.length);
}
