import { completeRows } from './completeRows';
import { sharesOf } from './sharesOf';

/**
 * Weights by CRITIC (criteria importance through intercriteria correlation): an indicator counts for its contrast and
 * for its conflict with the others. Each column is brought to 0–1 between its smallest and largest value; C = standard
 * deviation × Σ (1 − Pearson correlation with each other column), weight C ÷ Σ C. Whether the deviation divides by n or
 * n − 1 cancels out.
 *
 * A row with a missing value in any column is left out. A column without spread has weight 0 and is in conflict with
 * none. Where there is no conflict (one column with spread, or all move together) those with spread share equally;
 * where none has spread, all do.
 *
 * @param columns one for each indicator, of one length, in any unit, NaN where missing; higher is better, so negate
 *   one where lower is; left unchanged
 * @returns shares in [0, 1] that sum to 1, in the order of `columns`
 * @throws RangeError "completeRows requires …" without columns, for columns of different lengths or infinite values
 * @see Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7), 763–770
 * @example criticWeights([Float64Array.of(0, 1, 2), Float64Array.of(7, 7, 7), Float64Array.of(3, 2, 1)]) // [0.5, 0, 0.5]
 */
export function criticWeights(columns: readonly Float64Array[]): readonly number[] {
  const centred = completeRows(columns).map(centredUnit);
  const lengths = centred.map((column) => Math.sqrt(dot(column, column)));
  const information = centred.map((column, index) => {
    const length = lengths[index] ?? 0;
    const conflict = centred.reduce((sum, other, place) => {
      const lengthsOfBoth = length * (lengths[place] ?? 0);
      return place === index || lengthsOfBoth === 0 ? sum : sum + 1 - dot(column, other) / lengthsOfBoth;
    }, 0);
    // Divided by √n, the length of a centred column is its standard deviation.
    return (length / Math.sqrt(column.length || 1)) * conflict;
  });
  const hasConflict = information.some((measure) => measure > 1e-12);
  return sharesOf(hasConflict ? information : lengths.map((length) => (length > 0 ? 1 : 0)));
}

/** Brought to 0–1 between smallest and largest, less the mean; zeros where there is no spread. */
function centredUnit(column: Float64Array): Float64Array {
  const smallest = column.reduce((least, value) => Math.min(least, value), Infinity);
  const largest = column.reduce((most, value) => Math.max(most, value), -Infinity);
  if (!(largest > smallest)) return new Float64Array(column.length);
  // Halved, so that the spread between very large values of both signs does not overflow.
  const halfSpread = largest / 2 - smallest / 2;
  if (halfSpread === 0) return new Float64Array(column.length);
  const unit = column.map((value) => (value / 2 - smallest / 2) / halfSpread);
  const mean = unit.reduce((sum, value) => sum + value, 0) / unit.length;
  return unit.map((value) => value - mean);
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, row) => sum + value * (other[row] ?? 0), 0);
}
