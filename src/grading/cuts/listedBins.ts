import type { FewValues } from '../sorting/fewValues';
import type { BinColumn, ResolvedCut } from '../types';
import { binAmong, binLimits } from './binOf';

/**
 * The bins of a column whose values are told apart: each different value is compared with the limits once. As
 * `binColumn` has them, but for the whole population.
 *
 * @param bins one per row, written over: 0 in a row that has no composite or nothing to be cut by
 * @param composite NaN where a row has none
 * @param few what the thresholds are on; a row outside the population has no value in it
 */
export function listedBins(
  bins: BinColumn,
  composite: Float64Array,
  { values, indices, ascending }: FewValues,
  cut: ResolvedCut,
): void {
  const limits = binLimits(cut);
  const binOfIndex = new Uint16Array(values.length);
  for (const index of ascending) binOfIndex[index] = binAmong(values[index] ?? NaN, limits);
  for (let row = 0; row < bins.length; row++) {
    const score = composite[row] ?? NaN;
    bins[row] = score === score ? (binOfIndex[indices[row] ?? 0] ?? 0) : 0;
  }
}
