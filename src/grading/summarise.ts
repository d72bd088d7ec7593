import { sortedPresent } from './degrees/sortedPresent';
import type { Grades, TierSummary } from './types';

/**
 * How the customers, and an amount, spread over the tiers, in the scheme's order.
 *
 * @param amounts one per row, NaN where missing (counts as nothing); the shares are of the graded customers' total
 * @throws RangeError "summarise requires one amount per row"
 */
export function summarise(grades: Grades, amounts?: Float64Array): readonly TierSummary[] {
  if (amounts !== undefined && amounts.length !== grades.rowCount) {
    throw new RangeError('summarise requires one amount per row');
  }
  const counts = grades.scheme.tiers.map((_, tier) => grades.tiers.reduce((sum, of) => sum + (of === tier ? 1 : 0), 0));
  const sums = counts.map((_, tier) => (amounts === undefined ? 0 : sumOf(grades, amounts, tier)));
  const graded = counts.reduce((sum, count) => sum + count, 0);
  const total = sums.reduce((sum, amount) => sum + amount, 0);
  return grades.scheme.tiers.map(({ id }, tier) => {
    const count = counts[tier] ?? 0;
    const amount = sums[tier] ?? 0;
    return {
      tier: id,
      count,
      share: graded === 0 ? 0 : count / graded,
      ...(amounts === undefined ? {} : { amount }),
      // Shares of a total that is not positive would mean nothing.
      ...(amounts !== undefined && total > 0 ? { amountShare: amount / total } : {}),
    };
  });
}

/** Added from the smallest up, so that the order of the rows does not show in the last digits. */
function sumOf({ tiers }: Grades, amounts: Float64Array, tier: number): number {
  return sortedPresent(
    amounts.map((amount, row) => (tiers[row] === tier && Number.isFinite(amount) ? amount : NaN)),
  ).reduce((sum, amount) => sum + amount, 0);
}
