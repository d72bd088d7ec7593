import { positiveAmounts } from './positiveAmounts';

/** A Lorenz curve: the smallest `population[i]` of the customers hold `amount[i]` of the total; both 0–1. */
export interface LorenzPoints {
  readonly population: Float64Array;
  readonly amount: Float64Array;
}

/**
 * Lorenz curve of the positive amounts, the smallest first: the area between it and the diagonal is half of `gini`.
 *
 * @param amounts one per row, in any one unit; NaN where missing; zero, negative and infinite ones do not count
 * @returns n + 1 points for n positive amounts, ascending from (0, 0) to (1, 1); undefined where no amount is positive
 * @see Lorenz (1905), Publications of the American Statistical Association 9(70), 209–219
 * @example lorenzPoints(Float64Array.of(3, 1))?.amount // Float64Array.of(0, 0.25, 1)
 */
export function lorenzPoints(amounts: Float64Array): LorenzPoints | undefined {
  const sorted = positiveAmounts(amounts);
  // Added in the order of the curve, so that it ends at exactly 1.
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return undefined;
  const population = Float64Array.from({ length: sorted.length + 1 }, (_, place) => place / sorted.length);
  const amount = new Float64Array(sorted.length + 1);
  let held = 0;
  sorted.forEach((value, place) => {
    held += value;
    amount[place + 1] = held / total;
  });
  return { population, amount };
}
