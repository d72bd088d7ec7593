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
 * one that is refreshed.
 */
export function writtenContents(
  { cells }: PlannedColumn,
  customerAt: Int32Array,
  isNew: boolean,
): readonly (Content | null)[] {
  return Array.from(customerAt, (customer) => (customer < 0 ? (isNew ? null : '') : (cells[customer] ?? '')));
}
