import type { Term } from '../scheme';
import { countedWeight } from './countedWeight';

/** A term and its degree for every row, NaN where there is none. */
export interface TermDegrees {
  readonly term: Term;
  readonly degrees: Float64Array;
}

/**
 * The weighted sum of every row, added left to right in the scheme's order; NaN where no term counts or one that must
 * not be missing is.
 *
 * @param termCount terms of the composite, absent ones included
 */
export function compositeColumn(terms: readonly TermDegrees[], termCount: number, rowCount: number): Float64Array {
  const values = new Float64Array(rowCount).fill(NaN);
  for (let row = 0; row < rowCount; row++) {
    let weights = 0;
    let counted = 0;
    let isGraded = true;
    for (const { term, degrees } of terms) {
      if (!Number.isNaN(degrees[row])) {
        weights += term.weight;
        counted++;
      } else if (term.missing === 'ungraded') isGraded = false;
    }
    if (!isGraded || counted === 0 || weights === 0) continue;
    let sum = 0;
    for (const { term, degrees } of terms) {
      const degree = degrees[row] ?? NaN;
      if (degree === degree) sum += countedWeight(term.weight, weights, counted === termCount) * degree;
    }
    // Weights that sum to 1 only within rounding can lift a full score a hair above 100.
    values[row] = Math.min(100, sum);
  }
  return values;
}
