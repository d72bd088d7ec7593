import type { FittedTerm } from './fittedTerm';

/**
 * The degrees of one term for the rows it was fitted to, written into `degrees`; NaN where a value is skipped.
 *
 * @param degrees one per row
 * @param isCounted 1 for the rows it was fitted to; the others keep what they have
 */
export function degreeColumn(
  degrees: Float64Array,
  { values, degree, degreeOfMissing }: FittedTerm,
  isCounted: Uint8Array,
): void {
  for (let row = 0; row < values.length; row++) {
    if (isCounted[row] !== 1) continue;
    const value = values[row] ?? NaN;
    degrees[row] = value === value ? degree(value) : (degreeOfMissing ?? NaN);
  }
}
