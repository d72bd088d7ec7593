import type { FewValues } from '../sorting/fewValues';
import { quantilesOf } from './quantilesOf';

/**
 * What the edges of quantile bins are: `type7` the quantiles themselves; `rfm` each quantile + 1, the rule of R's
 * package rfm 0.3.0, made for counts of days, orders and whole amounts.
 */
export type QuantileRule = 'type7' | 'rfm';

/**
 * Thresholds at the quantiles i ÷ k (type 7) that part customers into k bins of about the same size.
 *
 * Closed below under both rules: a value belongs to bin i where lower ≤ value < upper, and the best bin has no end.
 * Under `rfm` that is the package's own rule (its last upper edge, the largest value + 1, is never reached); a quantile
 * itself so falls below the cut, not above it.
 *
 * Ties are never parted. Where many values are equal, thresholds may coincide: all are returned, and a value equal to
 * them belongs to the bin above the last of them; the bins between stay empty, so that bin numbers keep their meaning.
 *
 * @param values NaN where missing
 * @param bins a whole number of at least 1
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @param few the values of that population told apart, where that was done before
 * @returns bins − 1 thresholds, ascending; none without values
 * @throws RangeError "quantileThresholds requires a whole number of bins, at least 1"
 * @see Hebbali, rfm 0.3.0: cut = quantile(x, i / k) + 1, score i if lower ≤ x < upper
 * @example quantileThresholds(Float64Array.of(1, 2, 3, 4, 5), 4, 'type7') // [2, 3, 4]
 * @example quantileThresholds(Float64Array.of(1, 2, 3, 4, 5), 4, 'rfm') // [3, 4, 5]
 */
export function quantileThresholds(
  values: Float64Array,
  bins: number,
  rule: QuantileRule,
  isCounted?: Uint8Array,
  few?: FewValues,
): readonly number[] {
  if (!Number.isInteger(bins) || bins < 1) {
    throw new RangeError('quantileThresholds requires a whole number of bins, at least 1');
  }
  const above = rule === 'rfm' ? 1 : 0;
  const shares = Array.from({ length: bins - 1 }, (_, index) => (index + 1) / bins);
  return quantilesOf(values, shares, isCounted, few).map((quantile) => quantile + above);
}
