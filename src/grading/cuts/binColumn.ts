import type { BinColumn, ResolvedCut } from '../types';
import { binLimits } from './binOf';

/** Limits compared in one go: as names of their own they stay at hand, in a list they would be fetched for every row. */
const TOGETHER = 4;

/**
 * The bins of the rows that are compared, written into `bins`; a row that has no composite or nothing to be cut by
 * keeps 0.
 *
 * @param bins one per row, 0 in the rows the cut holds for
 * @param composite NaN where a row has none
 * @param measured what the thresholds are on: the composite itself, or an indicator
 * @param isCounted 1 for the rows the cut holds for
 */
export function binColumn(
  bins: BinColumn,
  composite: Float64Array,
  measured: Float64Array,
  cut: ResolvedCut,
  isCounted: Uint8Array,
): void {
  const { limits, sign, rounding, first, step } = binLimits(cut);
  for (let place = 0; place === 0 || place < limits.length; place += TOGETHER) {
    const base = place === 0 ? first : 0;
    // Nothing reaches NaN.
    const limit1 = limits[place] ?? NaN;
    const limit2 = limits[place + 1] ?? NaN;
    const limit3 = limits[place + 2] ?? NaN;
    const limit4 = limits[place + 3] ?? NaN;
    for (let row = 0; row < bins.length; row++) {
      const value = measured[row] ?? NaN;
      const score = composite[row] ?? NaN;
      const compared = sign * value + rounding;
      // Numbers made of the comparisons, as branches on them cannot be foreseen and take twice as long.
      const isIn = (isCounted[row] ?? 0) & +(value === value) & +(score === score);
      const reached = +(compared >= limit1) + +(compared >= limit2) + +(compared >= limit3) + +(compared >= limit4);
      bins[row] = (bins[row] ?? 0) + isIn * (base + step * reached);
    }
  }
}
