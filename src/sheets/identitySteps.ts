import { cellAddress } from './address';
import { cellText } from './cellText';
import { rowSteps } from './rowSteps';
import type { SheetColumn, SheetIssue } from './types';

/** The customers' numbers: trimmed text, the row number where there is none. */
export interface Identities {
  readonly ids: readonly string[];
  readonly issues: readonly SheetIssue[];
}

/** A number as text, without the spaces around it; `''` where the cell is blank or an error. */
function idText(column: SheetColumn, row: number): string {
  const cell = column.cells[row];
  return typeof cell === 'object' ? '' : cellText(cell).trim();
}

/**
 * Reads the customers' numbers in steps and reports the missing ones and those that stand twice; every row keeps its own.
 *
 * @param column undefined where the data has no such column: row numbers stand in, said once
 * @param rows indices of the customers into the column's cells
 * @param firstRow worksheet row of the column's first cell, from zero
 */
export function* identitySteps(
  column: SheetColumn | undefined,
  rows: Int32Array,
  firstRow: number,
): Generator<void, Identities, void> {
  const ids: string[] = [];
  const rowAt = (customer: number) => rows[customer] ?? -1;
  if (!column) {
    yield* rowSteps(0, rows.length, (customer) => ids.push(String(firstRow + rowAt(customer) + 1)));
    return { ids, issues: [{ code: 'noIdColumn', params: {} }] };
  }
  const firstWith = new Map<string, number>();
  const otherOf = new Map<number, number>();
  yield* rowSteps(0, rows.length, (customer) => {
    const row = rowAt(customer);
    const id = idText(column, row);
    const first = firstWith.get(id);
    if (id === '') return;
    if (first === undefined) {
      firstWith.set(id, row);
      return;
    }
    otherOf.set(row, first);
    if (!otherOf.has(first)) otherOf.set(first, row);
  });
  const issues: SheetIssue[] = [];
  yield* rowSteps(0, rows.length, (customer) => {
    const row = rowAt(customer);
    const id = idText(column, row);
    const other = otherOf.get(row);
    const rowNumber = firstRow + row + 1;
    const at = { rowNumber, column: column.header, address: cellAddress(firstRow + row, column.column) };
    if (id === '') issues.push({ code: 'missingId', params: { rowNumber }, ...at, found: cellText(column.cells[row]) });
    else if (other !== undefined)
      issues.push({ code: 'duplicateId', params: { found: id, otherRow: firstRow + other + 1 }, ...at, found: id });
    ids.push(id === '' ? String(rowNumber) : id);
  });
  return { ids, issues };
}
