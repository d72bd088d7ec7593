import { paretoThresholds } from '../cuts/paretoThresholds';
import { finiteAmounts } from './finiteAmounts';

/**
 * Pareto (ABC) class of every row: by descending amount, one belongs to a class while the share of the total before it
 * is below the class's, so that the crossing customer is in; equal amounts go together. Negative amounts count in the
 * total and come last. No shares are assumed: sources differ (80/95, 70/90, 80/90).
 *
 * @param amounts one per row, in any one unit; NaN where missing
 * @param shares cumulative, of the total, rising, each above 0 and below 1; at most 254; the last class takes the rest
 * @returns 1 for the best class to shares.length + 1; 0 where the amount is missing or infinite, and everywhere where
 *   the total is not positive
 * @throws RangeError "paretoClasses requires rising shares between 0 and 1, at most 254"
 * @see paretoThresholds
 * @example paretoClasses(Float64Array.of(15, 50, NaN, 5, 30), [0.8, 0.95]) // Uint8Array.of(2, 1, 0, 3, 1)
 */
export function paretoClasses(amounts: Float64Array, shares: readonly number[]): Uint8Array {
  if (shares.length > 254 || !shares.every((share, at) => share > (shares[at - 1] ?? 0) && share < 1)) {
    throw new RangeError('paretoClasses requires rising shares between 0 and 1, at most 254');
  }
  const finite = finiteAmounts(amounts);
  const classes = new Uint8Array(amounts.length);
  const thresholds = paretoThresholds(finite, shares);
  if (thresholds === undefined) return classes;
  const last = shares.length + 1;
  begin(classes, finite, last);
  // The thresholds are amounts themselves: compared exactly, whatever the unit.
  for (const threshold of thresholds) raise(classes, finite, threshold);
  return classes;
}

/** Everyone in the last class, or in none. */
function begin(classes: Uint8Array, amounts: Float64Array, last: number): void {
  for (let row = 0; row < classes.length; row++) classes[row] = last * +!Number.isNaN(amounts[row]);
}

/** One class up where an amount reaches a threshold; made a number of, as a branch on it could not be foreseen. */
function raise(classes: Uint8Array, amounts: Float64Array, threshold: number): void {
  for (let row = 0; row < classes.length; row++) {
    classes[row] = (classes[row] ?? 0) - +((amounts[row] ?? NaN) >= threshold);
  }
}
