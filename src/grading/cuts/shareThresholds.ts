/**
 * Thresholds that part customers by shares of their number. The best ⌈s·n⌉ of n make a cumulative share s (guarded
 * against rounding: ⌈s·n − 1e−9⌉); the boundary is the last score among them, and scores equal to it go up together.
 *
 * @param sorted scores, ascending
 * @param shares of each bin, best first, summing to 1
 * @returns ascending thresholds, one fewer than shares; none without scores
 * @example shareThresholds(Float64Array.of(10, 20, 30, 40), [0.25, 0.25, 0.5]) // [30, 40]
 */
export function shareThresholds(sorted: Float64Array, shares: readonly number[]): readonly number[] {
  if (sorted.length === 0) return [];
  const thresholds: number[] = [];
  let cumulative = 0;
  for (const share of shares.slice(0, -1)) {
    cumulative += share;
    const best = Math.min(sorted.length, Math.max(1, Math.ceil(cumulative * sorted.length - 1e-9)));
    thresholds.unshift(sorted[sorted.length - best] ?? NaN);
  }
  return thresholds;
}
