import type { ResolvedCut } from '../types';
import { binAmong, binLimits } from './binOf';

/**
 * The bins of the rows that are compared, written into `bins`; a row that has no composite or nothing to be cut by
 * keeps 0.
 *
 * @param bins one per row
 * @param composite NaN where a row has none
 * @param measured what the thresholds are on: the composite itself, or an indicator
 * @param isCounted 1 for the rows the cut holds for
 */
export function binColumn(
  bins: Uint16Array,
  composite: Float64Array,
  measured: Float64Array,
  cut: ResolvedCut,
  isCounted: Uint8Array,
): void {
  const limits = binLimits(cut);
  for (let row = 0; row < bins.length; row++) {
    const value = measured[row] ?? NaN;
    const score = composite[row] ?? NaN;
    if (isCounted[row] === 1 && value === value && score === score) bins[row] = binAmong(value, limits);
  }
}
