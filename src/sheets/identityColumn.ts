import { cellAddress } from './address';
import { cellText } from './cellText';
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
 * Reads the customers' numbers and reports the missing ones and those that stand twice; every row keeps its own.
 *
 * @param column undefined where the data has no such column: row numbers stand in, said once
 * @param rows indices of the customers into the column's cells
 * @param firstRow worksheet row of the column's first cell, from zero
 */
export function identityColumn(column: SheetColumn | undefined, rows: Int32Array, firstRow: number): Identities {
  if (!column) {
    return { ids: Array.from(rows, (row) => String(firstRow + row + 1)), issues: [{ code: 'noIdColumn', params: {} }] };
  }
  const firstWith = new Map<string, number>();
  const otherOf = new Map<number, number>();
  for (const row of rows) {
    const id = idText(column, row);
    const first = firstWith.get(id);
    if (id === '') continue;
    if (first === undefined) {
      firstWith.set(id, row);
      continue;
    }
    otherOf.set(row, first);
    if (!otherOf.has(first)) otherOf.set(first, row);
  }
  const issues: SheetIssue[] = [];
  const ids = Array.from(rows, (row) => {
    const id = idText(column, row);
    const other = otherOf.get(row);
    const rowNumber = firstRow + row + 1;
    const at = { rowNumber, column: column.header, address: cellAddress(firstRow + row, column.column) };
    if (id === '') issues.push({ code: 'missingId', params: { rowNumber }, ...at, found: cellText(column.cells[row]) });
    else if (other !== undefined)
      issues.push({ code: 'duplicateId', params: { found: id, otherRow: firstRow + other + 1 }, ...at, found: id });
    return id === '' ? String(rowNumber) : id;
  });
  return { ids, issues };
}
