import { sortedPresent } from '../degrees/sortedPresent';
import { finiteAmounts } from './finiteAmounts';

/**
 * Share of the total that the biggest customers hold: the best ⌈s·n⌉ of n (guarded against rounding: ⌈s·n − 1e−9⌉),
 * of equal ones no more than that number. Negative amounts count in n and in the total, so that it can exceed 1.
 *
 * @param amounts one per row, in any one unit; NaN where missing; missing and infinite ones do not count in n
 * @param share of the customers, in [0, 1]
 * @returns share of the total; undefined where the total is not positive
 * @throws RangeError "topShare requires a share from 0 to 1"
 * @example topShare(Float64Array.of(50, 5, 30, 15), 0.5) // 0.8
 */
export function topShare(amounts: Float64Array, share: number): number | undefined {
  if (!(share >= 0 && share <= 1)) throw new RangeError('topShare requires a share from 0 to 1');
  const sorted = sortedPresent(finiteAmounts(amounts));
  const first = sorted.length - Math.max(0, Math.ceil(share * sorted.length - 1e-9));
  let held = 0;
  let total = 0;
  for (let place = sorted.length - 1; place >= 0; place--) {
    total += sorted[place] ?? 0;
    if (place >= first) held = total;
  }
  return total > 0 ? held / total : undefined;
}
