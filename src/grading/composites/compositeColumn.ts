import type { Term } from '../scheme';
import { countedWeight } from './countedWeight';

/** A term and its degree for every row, NaN where there is none. */
export interface TermDegrees {
  readonly term: Term;
  readonly degrees: Float64Array;
}

/** Rows that are added up together: what is noted of them stays in the nearest cache from term to term. */
const BLOCK = 2048;

/**
 * The weighted sum of every row, added left to right in the scheme's order; NaN where no term counts or one that must
 * not be missing is.
 *
 * @param termCount terms of the composite, absent ones included
 */
export function compositeColumn(terms: readonly TermDegrees[], termCount: number, rowCount: number): Float64Array {
  const values = new Float64Array(rowCount);
  const all = terms.reduce((sum, { term }) => sum + term.weight, 0);
  const incomplete = new Uint32Array(BLOCK);
  for (let start = 0; start < rowCount; start += BLOCK) {
    const end = Math.min(rowCount, start + BLOCK);
    // As if nothing were missing: where something is, the sum comes out as NaN.
    for (const { term, degrees } of terms) {
      addPoints(values, degrees, countedWeight(term.weight, all, terms.length === termCount), start, end);
    }
    let count = 0;
    for (let row = start; row < end; row++) {
      const sum = values[row] ?? NaN;
      // Weights that sum to 1 only within rounding can lift a full score a hair above 100.
      if (sum === sum && all > 0) values[row] = Math.min(100, sum);
      else incomplete[count++] = row;
    }
    if (count > 0) addIncomplete(values, terms, termCount, incomplete.subarray(0, count));
  }
  return values;
}

function addPoints(values: Float64Array, degrees: Float64Array, weight: number, start: number, end: number): void {
  for (let row = start; row < end; row++) values[row] = (values[row] ?? NaN) + weight * (degrees[row] ?? NaN);
}

/** The sums of rows that lack some terms, by the weights of those that count. */
function addIncomplete(
  values: Float64Array,
  terms: readonly TermDegrees[],
  termCount: number,
  rows: Uint32Array,
): void {
  const weights = new Float64Array(rows.length);
  const counted = new Uint32Array(rows.length);
  for (const { term, degrees } of terms) noteWeights(weights, counted, term, degrees, rows);
  // A typed weight divided by 1 stays what it is; divided by NaN, for what must not be missing, nothing is graded.
  for (let index = 0; index < rows.length; index++) {
    const weight = weights[index] ?? NaN;
    values[rows[index] ?? 0] = weight > 0 ? 0 : NaN;
    if (counted[index] === termCount) weights[index] = 1;
  }
  for (const { term, degrees } of terms) addShares(values, weights, term, degrees, rows);
}

function noteWeights(
  weights: Float64Array,
  counted: Uint32Array,
  { weight, missing }: Term,
  degrees: Float64Array,
  rows: Uint32Array,
): void {
  const instead = missing === 'ungraded' ? NaN : 0;
  for (let index = 0; index < rows.length; index++) {
    const degree = degrees[rows[index] ?? 0] ?? NaN;
    if (degree === degree) {
      weights[index] = (weights[index] ?? NaN) + weight;
      counted[index] = (counted[index] ?? 0) + 1;
    } else weights[index] = (weights[index] ?? NaN) + instead;
  }
}

function addShares(
  values: Float64Array,
  divisors: Float64Array,
  { weight }: Term,
  degrees: Float64Array,
  rows: Uint32Array,
): void {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const degree = degrees[row] ?? NaN;
    if (degree === degree) {
      values[row] = Math.min(100, (values[row] ?? NaN) + (weight / (divisors[index] ?? NaN)) * degree);
    }
  }
}
