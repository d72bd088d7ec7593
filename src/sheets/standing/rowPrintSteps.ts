import { rowHash } from '../dataHashSteps';
import { rowSteps } from '../rowSteps';
import type { SheetCell } from '../types';

/**
 * A fingerprint of each customer's row, as text: tells whether the rows stand where they stood. Made in steps.
 *
 * @param columns one array of cells per column
 * @param rows indices of the customers into the columns' cells
 */
export function* rowPrintSteps(
  columns: readonly (readonly SheetCell[])[],
  rows: Int32Array,
): Generator<void, readonly string[], void> {
  const prints: string[] = [];
  yield* rowSteps(0, rows.length, (customer) => prints.push(rowHash(columns, rows[customer] ?? -1).toString(36)));
  return prints;
}
