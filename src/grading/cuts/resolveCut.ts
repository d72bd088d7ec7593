import { quantile } from '../degrees/quantile';
import { sortedPresent } from '../degrees/sortedPresent';
import type { Cut } from '../scheme';
import type { ResolvedCut } from '../types';
import { paretoThresholds } from './paretoThresholds';
import { shareThresholds } from './shareThresholds';

/**
 * The thresholds a cut comes to in one population.
 *
 * @param composite its column, NaN where a row has none or is outside the population
 * @param amount column of a Pareto cut's amount; rows outside the population are left out by `isCounted`
 */
export function resolveCut(
  cut: Cut,
  composite: Float64Array,
  amount: Float64Array | undefined,
  isCounted: Uint8Array,
): ResolvedCut {
  const { composite: id } = cut;
  switch (cut.method) {
    case 'absolute':
      return { composite: id, thresholds: cut.thresholds, on: 'composite' };
    case 'share':
      return { composite: id, thresholds: shareThresholds(sortedPresent(composite), cut.shares), on: 'composite' };
    case 'median': {
      const sorted = sortedPresent(composite);
      return { composite: id, thresholds: sorted.length === 0 ? [] : [quantile(sorted, 0.5)], on: 'composite' };
    }
    case 'pareto': {
      if (amount === undefined) throw new RangeError('resolveCut requires the amount of a Pareto cut');
      return {
        composite: id,
        thresholds: paretoThresholds(sortedPresent(amount, isCounted), cut.shares),
        on: 'amount',
      };
    }
  }
}
