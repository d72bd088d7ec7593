import type { Term } from '../scheme';

/** A term, and where among the readings its degrees are. */
export interface ReadTerm {
  readonly term: Term;
  readonly reading: number;
}

/** Terms as `partialSum` reads them, and memory for those that are there: rows that lack some are many. */
export interface PartialTerms {
  readonly weights: Float64Array;
  /** Where in a block the degrees of each begin. */
  readonly starts: Int32Array;
  /** 1 for what must not be missing. */
  readonly isRequired: Uint8Array;
  readonly presentWeights: Float64Array;
  readonly presentDegrees: Float64Array;
}

/** @param blockRows rows of a block: so many degrees of one reading stand after those of another */
export function partialTerms(terms: readonly ReadTerm[], blockRows: number): PartialTerms {
  return {
    weights: Float64Array.from(terms, ({ term }) => term.weight),
    starts: Int32Array.from(terms, ({ reading }) => reading * blockRows),
    isRequired: Uint8Array.from(terms, ({ term }) => (term.missing === 'ungraded' ? 1 : 0)),
    presentWeights: new Float64Array(terms.length + 1),
    presentDegrees: new Float64Array(terms.length + 1),
  };
}

/**
 * The weighted sum of a row that lacks some terms, by the weights of those that count; NaN where none does or one that
 * must not be missing is.
 *
 * @param block degrees, NaN where missing
 * @param index of the row in the block
 */
export function partialSum(terms: PartialTerms, block: Float64Array, index: number): number {
  const { weights, starts, isRequired, presentWeights, presentDegrees } = terms;
  let count = 0;
  let lacksRequired = 0;
  // What is missing is written and overwritten by the next: a branch on it could not be foreseen.
  for (let place = 0; place < weights.length; place++) {
    const degree = block[(starts[place] ?? 0) + index] ?? NaN;
    const isThere = +(degree === degree);
    presentWeights[count] = weights[place] ?? NaN;
    presentDegrees[count] = degree;
    count += isThere;
    lacksRequired |= (isRequired[place] ?? 0) & (1 - isThere);
  }
  let present = 0;
  for (let place = 0; place < count; place++) present += presentWeights[place] ?? NaN;
  if (lacksRequired === 1 || !(present > 0)) return NaN;
  let sum = 0;
  for (let place = 0; place < count; place++) {
    sum += ((presentWeights[place] ?? NaN) / present) * (presentDegrees[place] ?? NaN);
  }
  return sum;
}
