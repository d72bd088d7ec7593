import { finished } from '../../grading';
import { Refusal } from '../../sheets';
import { numberSteps } from './givenColumn';
import { sheetCell } from './sheetCell';

/**
 * Numbers that stand in a row, a column or an array constant; a blank cell is 0, as in Excel's own sums.
 *
 * @throws Refusal `noNumbersGiven`, `unreadableNumber`, `errorCell`, `nestedArray`
 */
export function numberList(given: readonly (readonly unknown[])[] | undefined): readonly number[] {
  return numberRows(given ?? []).flat();
}

/** The same, row by row. */
export function numberRows(given: readonly (readonly unknown[])[]): readonly (readonly number[])[] {
  const { values, rows, columns } = finished(numberSteps(given.map((row) => row.map(sheetCell))));
  if (values.length === 0) throw new Refusal('noNumbersGiven');
  return Array.from({ length: rows }, (_, row) =>
    Array.from(values.subarray(row * columns, (row + 1) * columns), (value) => (Number.isNaN(value) ? 0 : value)),
  );
}
