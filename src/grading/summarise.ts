import { groupCounts } from './sums/groupCounts';
import { groupSums } from './sums/groupSums';
import type { TieredRows } from './tieredRows';
import type { TierSummary } from './types';

/**
 * How the customers, and an amount, spread over the tiers, in the scheme's order. Sums do not hang on the order of the
 * rows.
 *
 * @param amounts one per row, NaN where missing (counts as nothing); the shares are of the graded customers' total
 * @throws RangeError "summarise requires one amount per row"
 * @see groupSums for how amounts are added
 * @example summarise({ scheme: { tiers: [{ id: 'A' }] }, tiers: Int16Array.of(0, -1, 0) }, Float64Array.of(0.1, 5, 0.2))
 * // [{ tier: 'A', count: 2, share: 1, amount: 0.3, amountShare: 1 }]
 */
export function summarise(grades: TieredRows, amounts?: Float64Array): readonly TierSummary[] {
  if (amounts !== undefined && amounts.length !== grades.tiers.length) {
    throw new RangeError('summarise requires one amount per row');
  }
  const { tiers } = grades.scheme;
  const counts = groupCounts(grades.tiers, tiers.length);
  const sums = amounts && groupSums(amounts, grades.tiers, tiers.length);
  const graded = counts.reduce((sum, count) => sum + count, 0);
  const total = sums?.reduce((sum, amount) => sum + amount, 0) ?? 0;
  return tiers.map(({ id }, tier) => {
    const count = counts[tier] ?? 0;
    const amount = sums?.[tier];
    return {
      tier: id,
      count,
      share: graded === 0 ? 0 : count / graded,
      ...(amount === undefined ? {} : { amount }),
      // Shares of a total that is not positive would mean nothing.
      ...(amount !== undefined && total > 0 ? { amountShare: amount / total } : {}),
    };
  });
}
