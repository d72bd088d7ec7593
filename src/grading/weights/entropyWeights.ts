import { completeRows } from './completeRows';
import { sharesOf } from './sharesOf';

/**
 * Weights by Shannon entropy: the more unequally an indicator is spread over the customers, the more it tells them
 * apart. With p the share of a row in its column's total and m rows: E = −Σ p·ln p ÷ ln m, weight (1 − E) ÷ Σ (1 − E).
 * The values are taken as they are, not normalised first: a column times a constant keeps its weight, a column plus a
 * constant does not.
 *
 * A row with a missing value in any column is left out. A column whose values are all equal, or all 0, has weight 0.
 * Where no column tells rows apart (also: fewer than two rows) the weights are equal.
 *
 * @param columns one for each indicator, of one length, numbers ≥ 0 in any unit, NaN where missing; left unchanged
 * @returns shares in [0, 1] that sum to 1, in the order of `columns`
 * @throws RangeError "entropyWeights requires numbers that are not negative"; "completeRows requires …" without
 *   columns, for columns of different lengths or infinite values
 * @see Shannon (1948), Bell System Technical Journal 27, 379–423; Hwang & Yoon (1981), Multiple Attribute Decision
 *   Making, 52–56
 * @example entropyWeights([Float64Array.of(5, 5, 5), Float64Array.of(1, 2, 3)]) // [0, 1]
 */
export function entropyWeights(columns: readonly Float64Array[]): readonly number[] {
  if (columns.some((column) => column.some((value) => value < 0))) {
    throw new RangeError('entropyWeights requires numbers that are not negative');
  }
  return sharesOf(completeRows(columns).map((column) => 1 - entropy(column)));
}

/** Of the shares in the total, 0 (one row has it all) to 1 (all the same, or nothing to share). */
function entropy(column: Float64Array): number {
  const largest = column.reduce((most, value) => Math.max(most, value), 0);
  if (column.length < 2 || largest === 0) return 1;
  // Divided by the largest first, so that a total of very large values does not overflow.
  const scaled = column.map((value) => value / largest);
  const total = scaled.reduce((sum, value) => sum + value, 0);
  const sum = scaled.reduce(
    (before, value) => (value > 0 ? before + (value / total) * Math.log(value / total) : before),
    0,
  );
  return -sum / Math.log(column.length);
}
