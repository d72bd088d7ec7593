import { valuesAt } from '../sorting/valuesAt';

/**
 * The places of the customers who are the last of their bin, by shares of their number. The best ⌈s·n⌉ of n make a
 * cumulative share s (guarded against rounding: ⌈s·n − 1e−9⌉).
 *
 * @param count number of scores
 * @param shares of each bin, best first, summing to 1
 * @returns places among the scores, ascending, from 0, one fewer than shares; none without scores
 * @example sharePlaces(4, [0.25, 0.25, 0.5]) // [2, 3]
 */
export function sharePlaces(count: number, shares: readonly number[]): readonly number[] {
  if (count === 0) return [];
  const places: number[] = [];
  let cumulative = 0;
  for (const share of shares.slice(0, -1)) {
    cumulative += share;
    const best = Math.min(count, Math.max(1, Math.ceil(cumulative * count - 1e-9)));
    places.unshift(count - best);
  }
  return places;
}

/**
 * Thresholds that part customers by shares of their number: the boundary is the last score of a bin, and scores equal
 * to it go up together.
 *
 * @param scores NaN where missing
 * @param shares of each bin, best first, summing to 1
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @returns ascending thresholds, one fewer than shares; none without scores
 * @example shareThresholds(Float64Array.of(10, 20, 30, 40), [0.25, 0.25, 0.5]) // [30, 40]
 */
export function shareThresholds(
  scores: Float64Array,
  shares: readonly number[],
  isCounted?: Uint8Array,
): readonly number[] {
  return valuesAt(scores, (count) => sharePlaces(count, shares), isCounted);
}
