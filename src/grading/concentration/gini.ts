import { positiveAmounts } from './positiveAmounts';

/**
 * Gini coefficient of the positive amounts: 0 where all are equal, towards 1 where one customer holds nearly all.
 * Without the factor n/(n−1) for small samples, as R's `ineq` has it: the customers are all there are, not a sample.
 *
 * @param amounts one per row, in any one unit; NaN where missing; zero, negative and infinite ones do not count
 * @returns in [0, 1); undefined where no amount is positive
 * @see Sen (1973), On Economic Inequality: Σ (2i − n − 1)·xᵢ ÷ (n·Σ xᵢ) over ascending x
 * @example gini(Float64Array.of(1, 3)) // 0.25
 */
export function gini(amounts: Float64Array): number | undefined {
  const sorted = positiveAmounts(amounts);
  const { length } = sorted;
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return undefined;
  const weighted = sorted.reduce((sum, amount, place) => sum + (2 * place + 1 - length) * amount, 0);
  // Equal amounts may leave a rounding below zero.
  return Math.max(0, weighted / (length * total));
}
