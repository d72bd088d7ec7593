import { sortedPresent } from '../degrees/sortedPresent';
import { finiteAmounts } from './finiteAmounts';

/**
 * How many of the biggest customers it takes to reach a share of the total, the one that crosses it included; of equal
 * ones no more than needed. Negative amounts count in the total.
 *
 * @param amounts one per row, in any one unit; NaN where missing; missing and infinite ones do not count
 * @param share of the total, in [0, 1]
 * @returns number of customers; undefined where the total is not positive
 * @throws RangeError "customersToShare requires a share from 0 to 1"
 * @example customersToShare(Float64Array.of(50, 5, 30, 15), 0.81) // 3
 */
export function customersToShare(amounts: Float64Array, share: number): number | undefined {
  if (!(share >= 0 && share <= 1)) throw new RangeError('customersToShare requires a share from 0 to 1');
  const sorted = sortedPresent(finiteAmounts(amounts));
  const total = sorted.reduceRight((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return undefined;
  let place = sorted.length;
  let held = 0;
  // A share reached but for rounding is reached, as in paretoThresholds.
  while (place > 0 && held / total < share - 1e-9) held += sorted[--place] ?? 0;
  return sorted.length - place;
}
