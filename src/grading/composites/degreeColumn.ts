import type { FittedTerm } from './fittedTerm';

/**
 * The degree of one term for every row of the population; NaN where it is skipped or the row is left ungraded.
 *
 * @param isCounted 1 for the rows of the population
 */
export function degreeColumn({ values, degree, degreeOfMissing }: FittedTerm, isCounted: Uint8Array): Float64Array {
  const degrees = new Float64Array(values.length).fill(NaN);
  for (let row = 0; row < values.length; row++) {
    if (isCounted[row] !== 1) continue;
    const value = values[row] ?? NaN;
    degrees[row] = value === value ? degree(value) : (degreeOfMissing ?? NaN);
  }
  return degrees;
}
