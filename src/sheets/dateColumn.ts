import { cellAddress } from './address';
import { blankOrIssue } from './blankOrIssue';
import type { DateOrder } from './dateOrder';
import { dateText } from './dateText';
import type { ColumnRead } from './numberColumn';
import { DAYS_1904, isoDate } from './serialDay';
import type { SheetColumn, SheetIssue } from './types';

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

/**
 * Reads the cells of some rows as dates: serials, and texts as people write them. Where day and month could change places
 * the order the column is written in decides; where that is not known either, the cell is an issue.
 *
 * @param rows indices into the column's cells
 * @param firstRow worksheet row of the column's first cell, from zero
 * @param date1904 whether the workbook counts from 1904
 * @param order of the column, by `dateOrder`
 * @returns serials of the 1900 system, NaN where missing
 */
export function dateColumn(
  column: SheetColumn,
  rows: Int32Array,
  firstRow: number,
  date1904: boolean,
  order: DateOrder | undefined,
): ColumnRead {
  const issues: SheetIssue[] = [];
  const values = Float64Array.from(rows, (row) => {
    const cell = column.cells[row];
    if (typeof cell === 'number') {
      const serial = serialOf(cell, date1904);
      if (serial !== undefined) return serial;
    }
    const read = typeof cell === 'string' ? dateText(cell) : undefined;
    if (read && 'serial' in read) return read.serial;
    if (read && order) return read[order];
    const at = firstRow + row;
    const issue = read
      ? ambiguousDate(column, at, String(cell), read)
      : blankOrIssue(cell, 'unreadableDate', column, at);
    if (issue) issues.push(issue);
    return NaN;
  });
  return { values, issues };
}

function ambiguousDate(
  column: SheetColumn,
  row: number,
  found: string,
  read: { readonly dayFirst: number; readonly monthFirst: number },
): SheetIssue {
  return {
    code: 'ambiguousDate',
    params: { found, first: isoDate(read.dayFirst), second: isoDate(read.monthFirst) },
    rowNumber: row + 1,
    column: column.header,
    address: cellAddress(row, column.column),
    found,
  };
}
