import { binOf } from './binOf';

/**
 * The bin of every row; 0 where the row has no composite or nothing to be cut by.
 *
 * @param composite NaN where a row has none
 * @param measured what the thresholds are on: the composite itself, or an amount
 */
export function binColumn(composite: Float64Array, measured: Float64Array, thresholds: readonly number[]): Uint16Array {
  const bins = new Uint16Array(composite.length);
  for (let row = 0; row < bins.length; row++) {
    const value = measured[row] ?? NaN;
    if (value === value && !Number.isNaN(composite[row])) bins[row] = binOf(value, thresholds);
  }
  return bins;
}
