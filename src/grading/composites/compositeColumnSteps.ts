import { degreesOfRows, type Degrees } from '../degrees/degrees';
import type { Term } from '../scheme';
import { countedWeight } from './countedWeight';

/** A term and its degree for every row. */
export interface TermDegrees {
  readonly term: Term;
  readonly degrees: Degrees;
}

/** Rows that are added up together: what is noted of them stays in the nearest cache from term to term. */
const BLOCK = 2048;
const BLOCKS_PER_STEP = 8;

/**
 * The weighted sum of every row, added left to right in the scheme's order; NaN where no term counts or one that must
 * not be missing is. In steps of some blocks each.
 *
 * @param termCount terms of the composite, absent ones included
 */
export function* compositeColumnSteps(
  terms: readonly TermDegrees[],
  termCount: number,
  rowCount: number,
): Generator<void, Float64Array, void> {
  const values = new Float64Array(rowCount);
  const all = terms.reduce((sum, { term }) => sum + term.weight, 0);
  const points = terms.map(({ term, degrees }) =>
    pointsOf(degrees, countedWeight(term.weight, all, terms.length === termCount)),
  );
  const incomplete = new Uint32Array(BLOCK);
  for (let start = 0; start < rowCount; start += BLOCK) {
    if (start > 0 && start % (BLOCK * BLOCKS_PER_STEP) === 0) yield;
    const end = Math.min(rowCount, start + BLOCK);
    // As if nothing were missing: where something is, the sum comes out as NaN.
    for (const each of points) addPoints(values, each, start, end);
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

/** Degrees with the weight they count by; where they are listed, points are. */
interface Points {
  readonly degrees: Degrees;
  readonly weight: number;
  readonly list: Float64Array;
}

function pointsOf(degrees: Degrees, weight: number): Points {
  const list = degrees instanceof Float64Array ? new Float64Array(0) : degrees.list.map((degree) => weight * degree);
  return { degrees, weight, list };
}

function addPoints(values: Float64Array, { degrees, weight, list }: Points, start: number, end: number): void {
  if (degrees instanceof Float64Array) {
    for (let row = start; row < end; row++) values[row] = (values[row] ?? NaN) + weight * (degrees[row] ?? NaN);
  } else {
    const { indices } = degrees;
    for (let row = start; row < end; row++) values[row] = (values[row] ?? NaN) + (list[indices[row] ?? 0] ?? NaN);
  }
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
  const degrees = terms.map((each) => degreesOfRows(each.degrees, rows));
  terms.forEach(({ term }, index) => noteWeights(weights, counted, term, degrees[index] ?? weights));
  const sums = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    // Nothing counts, or NaN for what must not be missing: no sum. A typed weight divided by 1 stays what it is.
    if (!((weights[index] ?? NaN) > 0)) sums[index] = NaN;
    else if (counted[index] === termCount) weights[index] = 1;
  }
  terms.forEach(({ term }, index) => addShares(sums, weights, term.weight, degrees[index] ?? weights));
  for (let index = 0; index < rows.length; index++) values[rows[index] ?? 0] = Math.min(100, sums[index] ?? NaN);
}

function noteWeights(
  weights: Float64Array,
  counted: Uint32Array,
  { weight, missing }: Term,
  degrees: Float64Array,
): void {
  const instead = missing === 'ungraded' ? NaN : 0;
  for (let index = 0; index < weights.length; index++) {
    const degree = degrees[index] ?? NaN;
    weights[index] = (weights[index] ?? NaN) + (degree === degree ? weight : instead);
    if (degree === degree) counted[index] = (counted[index] ?? 0) + 1;
  }
}

function addShares(sums: Float64Array, divisors: Float64Array, weight: number, degrees: Float64Array): void {
  for (let index = 0; index < sums.length; index++) {
    const degree = degrees[index] ?? NaN;
    if (degree === degree) sums[index] = (sums[index] ?? NaN) + (weight / (divisors[index] ?? NaN)) * degree;
  }
}
