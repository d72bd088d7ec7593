import { rowSteps } from '../sheets';
import type { SourceData } from './sourceData';
import type { Content } from './content';
import type { PlannedColumn } from './gradingPlan';

/** The customer in each data row; −1: none. */
export function customerAtRow({ customers }: SourceData, rows: number): Int32Array {
  const at = new Int32Array(rows).fill(-1);
  customers.rows.forEach((row, customer) => {
    at[row] = customer;
  });
  return at;
}

/**
 * What is written into each data row of a column. Rows without a customer are left alone in a new column and emptied in
 * one that is refreshed. Worked out in steps.
 */
export function* writtenContentSteps(
  { cells }: PlannedColumn,
  customerAt: Int32Array,
  isNew: boolean,
): Generator<void, readonly (Content | null)[], void> {
  const contents: (Content | null)[] = [];
  yield* rowSteps(0, customerAt.length, (row) => {
    const customer = customerAt[row] ?? -1;
    contents.push(customer < 0 ? (isNew ? null : '') : (cells[customer] ?? ''));
  });
  return contents;
}
