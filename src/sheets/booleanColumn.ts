import { blankOrIssue } from './blankOrIssue';
import { booleanText } from './booleanText';
import { cellText } from './cellText';
import type { ColumnRead } from './numberColumn';
import type { SheetColumn, SheetIssue } from './types';

/**
 * Reads the cells of some rows as truth values: real ones, 1 and 0, and texts as people write them.
 *
 * @param rows indices into the column's cells
 * @param firstRow worksheet row of the column's first cell, from zero
 * @returns 1 for true, 0 for false, NaN where a cell is blank or unreadable
 */
export function booleanColumn(column: SheetColumn, rows: Int32Array, firstRow: number): ColumnRead {
  const issues: SheetIssue[] = [];
  const values = Float64Array.from(rows, (row) => {
    const cell = column.cells[row];
    // 无 is an answer here, so texts are read before they may count as blank.
    const read = typeof cell === 'object' ? undefined : booleanText(cellText(cell));
    if (read !== undefined) return read ? 1 : 0;
    const issue = blankOrIssue(cell, 'unreadableBoolean', column, firstRow + row);
    if (issue) issues.push(issue);
    return NaN;
  });
  return { values, issues };
}
