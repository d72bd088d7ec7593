import { countedWeight } from './countedWeight';

/** A term of a composite, and its degrees of the rows that may lack some, in their order. */
export interface PartialTerm {
  readonly weight: number;
  readonly isRequired: boolean;
  /** NaN where there is none. */
  readonly degrees: Float64Array;
}

/**
 * Makes composites of sums, in place: rows that lack some terms are summed anew by the weights of those that count; NaN
 * where none does or one that must not be missing is.
 *
 * @param sums one per row, of weight × degree, that holds where nothing is missing
 * @param rows that may lack some
 * @param termCount terms of the composite, those without a column included
 */
export function completeSums(
  sums: Float64Array,
  rows: Uint32Array,
  terms: readonly PartialTerm[],
  termCount: number,
): void {
  // Weights of nothing give nobody a score.
  if (!terms.some(({ weight }) => weight > 0)) {
    sums.fill(NaN);
    return;
  }
  for (let index = 0; index < rows.length; index++) {
    const sum = partialSum(terms, termCount, index);
    if (sum !== undefined) sums[rows[index] ?? 0] = sum;
  }
  cap(sums);
}

/** Undefined where the row lacks nothing. */
function partialSum(terms: readonly PartialTerm[], termCount: number, index: number): number | undefined {
  let present = 0;
  let counted = 0;
  for (const { degrees, weight, isRequired } of terms) {
    const degree = degrees[index] ?? NaN;
    if (degree === degree) {
      present += weight;
      counted++;
    } else if (isRequired) return NaN;
  }
  if (counted === termCount) return undefined;
  if (!(present > 0)) return NaN;
  let sum = 0;
  for (const { degrees, weight } of terms) {
    const degree = degrees[index] ?? NaN;
    if (degree === degree) sum += countedWeight(weight, present, false) * degree;
  }
  return sum;
}

/** Weights that sum to 1 only within rounding can lift a full score a hair above 100. */
function cap(sums: Float64Array): void {
  for (let row = 0; row < sums.length; row++) if ((sums[row] ?? NaN) > 100) sums[row] = 100;
}
