import type { ResolvedCut } from '../types';
import { binOf } from './binOf';

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
  for (let row = 0; row < bins.length; row++) {
    const value = measured[row] ?? NaN;
    if (isCounted[row] === 1 && value === value && !Number.isNaN(composite[row])) bins[row] = binOf(value, cut);
  }
}
