import { blankOrIssue } from './blankOrIssue';
import { numberText } from './numberText';
import type { SheetColumn, SheetIssue } from './types';
import { unitScale } from './unitText';

/** A column of numbers: NaN where a cell is blank or unreadable. */
export interface ColumnRead {
  readonly values: Float64Array;
  readonly issues: readonly SheetIssue[];
}

/**
 * Reads the cells of some rows as numbers. A cell that spells its scale out (`12万`) under a header in that unit (`万元`)
 * is brought to the header's unit; otherwise nothing is scaled.
 *
 * @param rows indices into the column's cells
 * @param firstRow worksheet row of the column's first cell, from zero
 */
export function numberColumn(column: SheetColumn, rows: Int32Array, firstRow: number): ColumnRead {
  const issues: SheetIssue[] = [];
  const headerScale = unitScale(column.unit);
  const values = Float64Array.from(rows, (row) => {
    const cell = column.cells[row];
    if (typeof cell === 'number') return cell;
    const read = typeof cell === 'string' ? numberText(cell) : undefined;
    if (read) return read.scale === 1 ? read.value : read.value / headerScale;
    const issue = blankOrIssue(cell, 'unreadableNumber', column, firstRow + row);
    if (issue) issues.push(issue);
    return NaN;
  });
  return { values, issues };
}
