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
  const total = descendingTotal(sorted);
  if (!(total > 0)) return [];
  const thresholds: number[] = [];
  let before = 0;
  let place = sorted.length;
  for (const share of shares) {
    // The same guard as for shares of customers: a share reached but for rounding is reached. The largest is always in.
    const reached = share - 1e-9;
    while (place > 0 && (place === sorted.length || before / total < reached)) before += sorted[--place] ?? 0;
    thresholds.unshift(sorted[place] ?? NaN);
  }
  return thresholds;
}

/**
 * The sum of amounts, the largest first: always in the same order, so that always the same.
 *
 * @param sorted amounts, ascending
 * @example descendingTotal(Float64Array.of(5, 15, 30)) // 50
 */
export function descendingTotal(sorted: Float64Array): number {
  let total = 0;
  for (let place = sorted.length - 1; place >= 0; place--) total += sorted[place] ?? 0;
  return total;
}
