import { cellAddress } from './address';
import { isBlankText } from './isBlankText';
import { cellText } from './cellText';
import type { SheetCell, SheetColumn, SheetIssue } from './types';

/**
 * The issue of a cell that could not be read; none where the cell is blank or says that there is nothing.
 *
 * @param row on the worksheet, from zero
 */
export function blankOrIssue(
  cell: SheetCell,
  code: string,
  column: SheetColumn,
  row: number,
  params: SheetIssue['params'] = {},
): SheetIssue | undefined {
  if (cell === undefined || (typeof cell === 'string' && isBlankText(cell))) return undefined;
  const found = cellText(cell);
  return {
    code: typeof cell === 'object' ? 'errorCell' : code,
    params: { ...params, found },
    rowNumber: row + 1,
    column: column.header,
    address: cellAddress(row, column.column),
    found,
  };
}
