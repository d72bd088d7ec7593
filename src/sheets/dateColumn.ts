import { cellAddress } from './address';
import { blankOrIssue } from './blankOrIssue';
import { dateText } from './dateText';
import type { ColumnRead } from './numberColumn';
import { DAYS_1904, isoDate } from './serialDay';
import type { SheetCell, SheetColumn, SheetIssue } from './types';

type Order = 'dayFirst' | 'monthFirst';

const LAST_SERIAL = 2_958_465;

/** A number in a date cell: a serial, or the day written as 20240305. */
function serialOf(value: number, date1904: boolean): number | undefined {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 22_001_231) {
    const read = dateText(String(value));
    return read && 'serial' in read ? read.serial : undefined;
  }
  const serial = date1904 ? value + DAYS_1904 : value;
  return serial >= 1 && serial <= LAST_SERIAL ? serial : undefined;
}

/** How the column writes day and month, by the dates that leave no doubt; undefined: they don't say. */
function orderOf(cells: readonly SheetCell[], rows: Int32Array): Order | undefined {
  const counts = { dayFirst: 0, monthFirst: 0 };
  for (const row of rows) {
    const cell = cells[row];
    const read = typeof cell === 'string' ? dateText(cell) : undefined;
    if (read && 'serial' in read && read.order) counts[read.order]++;
  }
  if (counts.dayFirst === counts.monthFirst) return undefined;
  return counts.dayFirst > counts.monthFirst ? 'dayFirst' : 'monthFirst';
}

/**
 * Reads the cells of some rows as dates: serials, and texts as people write them. Where day and month could change places
 * the unmistakable dates of the column decide (and one issue says so); where there are none, the cell is an issue.
 *
 * @param rows indices into the column's cells
 * @param firstRow worksheet row of the column's first cell, from zero
 * @param date1904 whether the workbook counts from 1904
 * @returns serials of the 1900 system, NaN where missing
 */
export function dateColumn(column: SheetColumn, rows: Int32Array, firstRow: number, date1904: boolean): ColumnRead {
  const issues: SheetIssue[] = [];
  const order = orderOf(column.cells, rows);
  let isOrderUsed = false;
  const values = Float64Array.from(rows, (row) => {
    const cell = column.cells[row];
    const at = firstRow + row;
    const read = typeof cell === 'string' ? dateText(cell) : undefined;
    const serial =
      typeof cell === 'number' ? serialOf(cell, date1904) : read && 'serial' in read ? read.serial : undefined;
    if (serial !== undefined) return serial;
    if (read && 'dayFirst' in read) {
      isOrderUsed ||= order !== undefined;
      if (order) return read[order];
      issues.push(ambiguousDate(column, at, String(cell), isoDate(read.dayFirst), isoDate(read.monthFirst)));
      return NaN;
    }
    const issue = blankOrIssue(cell, 'unreadableDate', column, at);
    if (issue) issues.push(issue);
    return NaN;
  });
  if (isOrderUsed && order)
    issues.unshift({ code: 'dateOrder', params: { column: column.header, order }, column: column.header });
  return { values, issues };
}

function ambiguousDate(column: SheetColumn, row: number, found: string, first: string, second: string): SheetIssue {
  return {
    code: 'ambiguousDate',
    params: { found, first, second },
    rowNumber: row + 1,
    column: column.header,
    address: cellAddress(row, column.column),
    found,
  };
}
