import type { Term } from '../scheme';

/** A term, and where among the readings its degrees are. */
export interface ReadTerm {
  readonly term: Term;
  readonly reading: number;
}

/**
 * The weighted sum of a row that lacks some terms, by the weights of those that count; NaN where none does or one that
 * must not be missing is.
 *
 * @param block degrees, so many rows (`rows`) of one reading after those of another; NaN where missing
 * @param index of the row in the block
 */
export function partialSum(terms: readonly ReadTerm[], block: Float64Array, rows: number, index: number): number {
  let present = 0;
  for (const { term, reading } of terms) {
    const degree = block[reading * rows + index] ?? NaN;
    if (degree === degree) present += term.weight;
    else if (term.missing === 'ungraded') return NaN;
  }
  if (!(present > 0)) return NaN;
  let sum = 0;
  for (const { term, reading } of terms) {
    const degree = block[reading * rows + index] ?? NaN;
    if (degree === degree) sum += (term.weight / present) * degree;
  }
  return sum;
}
