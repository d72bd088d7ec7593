/**
 * Thresholds on an amount that part customers by cumulative share of its total: by descending amount, one belongs to
 * the class while the share before it is below s, so that the crossing customer is in; equal amounts go together.
 * Negative amounts count in the total and come last.
 *
 * @param sorted amounts, ascending
 * @param shares cumulative, best first, ascending, each in (0, 1)
 * @returns ascending thresholds on the amount, one for each share; none where the total is not positive
 * @example paretoThresholds(Float64Array.of(5, 15, 30, 50), [0.8]) // [30]
 */
export function paretoThresholds(sorted: Float64Array, shares: readonly number[]): readonly number[] {
  const total = sorted.reduceRight((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return [];
  const thresholds: number[] = [];
  let before = 0;
  let place = sorted.length;
  for (const share of shares) {
    // The same guard as for shares of customers: a share reached but for rounding is reached. The largest is always in.
    const isReached = () => place < sorted.length && before / total >= share - 1e-9;
    while (place > 0 && !isReached()) before += sorted[--place] ?? 0;
    thresholds.unshift(sorted[place] ?? NaN);
  }
  return thresholds;
}
