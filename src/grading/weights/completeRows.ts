/**
 * The rows that have a value in every column: what weights derived from data are taken from, so that all columns speak
 * of the same customers.
 *
 * @param columns of one length, NaN where missing; left unchanged
 * @returns columns in the same order, without the rows that miss something
 * @throws RangeError "completeRows requires …" without columns, for columns of different lengths or infinite values
 * @example completeRows([Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, 6)]) // [Float64Array.of(1, 3), Float64Array.of(4, 6)]
 */
export function completeRows(columns: readonly Float64Array[]): readonly Float64Array[] {
  const [first] = columns;
  if (first === undefined) throw new RangeError('completeRows requires at least one column');
  if (columns.some((column) => column.length !== first.length)) {
    throw new RangeError('completeRows requires columns of one length');
  }
  if (columns.some((column) => column.some((value) => Math.abs(value) === Infinity))) {
    throw new RangeError('completeRows requires finite numbers');
  }
  const isComplete = new Uint8Array(first.length).fill(1);
  for (const column of columns) {
    for (let row = 0; row < column.length; row++) if (Number.isNaN(column[row])) isComplete[row] = 0;
  }
  return columns.map((column) => column.filter((_value, row) => isComplete[row] === 1));
}
