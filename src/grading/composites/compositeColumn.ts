import type { Term } from '../scheme';

/** A term and its degree for every row, NaN where there is none. */
export interface TermDegrees {
  readonly term: Term;
  readonly degrees: Float64Array;
}

/** Rows that are worked on together: what is noted of them stays in the nearest cache from term to term. */
const BLOCK = 1024;

/**
 * The weighted sum of every row, added left to right in the scheme's order; NaN where no term counts or one that must
 * not be missing is. Weighted as `countedWeight` has it.
 *
 * @param termCount terms of the composite, absent ones included
 */
export function compositeColumn(terms: readonly TermDegrees[], termCount: number, rowCount: number): Float64Array {
  const sums = new Float64Array(rowCount);
  const weights = new Float64Array(BLOCK);
  const counted = new Uint32Array(BLOCK);
  for (let start = 0; start < rowCount; start += BLOCK) {
    const end = Math.min(rowCount, start + BLOCK);
    weights.fill(0);
    counted.fill(0);
    for (const { term, degrees } of terms) noteWeights(term, degrees, start, end, weights, counted);
    for (let row = start; row < end; row++) {
      const weight = weights[row - start] ?? NaN;
      // Divided by 1 a typed weight stays what it is. Nothing that counts, or NaN for what must not be missing: no sum.
      weights[row - start] = counted[row - start] === termCount && weight > 0 ? 1 : weight;
      if (!(weight > 0)) sums[row] = NaN;
    }
    for (const { term, degrees } of terms) addPoints(term.weight, degrees, start, end, weights, sums);
  }
  return sums;
}

/** Adds the weight of a term, and 1, for every row of a block that has a degree. */
function noteWeights(
  { weight, missing }: Term,
  degrees: Float64Array,
  start: number,
  end: number,
  weights: Float64Array,
  counted: Uint32Array,
): void {
  const instead = missing === 'ungraded' ? NaN : 0;
  for (let row = start; row < end; row++) {
    const degree = degrees[row] ?? NaN;
    const isThere = degree === degree;
    weights[row - start] = (weights[row - start] ?? NaN) + (isThere ? weight : instead);
    if (isThere) counted[row - start] = (counted[row - start] ?? 0) + 1;
  }
}

/** Adds weight × degree, by the weights that count in each row of a block. */
function addPoints(
  weight: number,
  degrees: Float64Array,
  start: number,
  end: number,
  divisors: Float64Array,
  sums: Float64Array,
): void {
  for (let row = start; row < end; row++) {
    const degree = degrees[row] ?? NaN;
    if (degree !== degree) continue;
    // Weights that sum to 1 only within rounding can lift a full score a hair above 100.
    sums[row] = Math.min(100, (sums[row] ?? NaN) + (weight / (divisors[row - start] ?? NaN)) * degree);
  }
}
