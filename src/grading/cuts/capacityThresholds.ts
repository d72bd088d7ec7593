/**
 * Thresholds that fill bins up to a number of customers: the best N into the first bin, the next into the second; the
 * last bin takes the rest. The boundary is the score of the last who has a place, and scores equal to it go up together,
 * so that a bin may hold a few more than its count. Who goes up with a tie leaves a place empty further down: places
 * are counted from the best customer, not from the last boundary.
 *
 * @param sorted scores, ascending
 * @param counts customers in each of the best bins, best first, whole numbers of at least 1; more than there are
 *   scores is fine, and leaves the bins below empty
 * @returns ascending thresholds, one for each count; none without scores
 * @throws RangeError "capacityThresholds requires whole numbers of at least 1"
 * @example capacityThresholds(Float64Array.of(10, 20, 30, 40), [1, 2]) // [20, 40]
 */
export function capacityThresholds(sorted: Float64Array, counts: readonly number[]): readonly number[] {
  if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
    throw new RangeError('capacityThresholds requires whole numbers of at least 1');
  }
  if (sorted.length === 0) return [];
  const thresholds: number[] = [];
  let places = 0;
  for (const count of counts) {
    places = Math.min(sorted.length, places + count);
    thresholds.unshift(sorted[sorted.length - places] ?? NaN);
  }
  return thresholds;
}
