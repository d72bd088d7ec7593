import { dateText } from './dateText';
import { DAYS_1904 } from './serialDay';
import type { SheetCell } from './types';

/**
 * Whether a workbook counts its dates from 1904: the one system has no property to ask for, but a date's displayed text
 * and its number tell.
 *
 * @param cells values of a few cells
 * @param texts the same cells as displayed
 */
export function isDate1904(cells: readonly SheetCell[], texts: readonly string[]): boolean {
  return cells.some((cell, index) => {
    if (typeof cell !== 'number' || cell < 1) return false;
    const read = dateText(texts[index] ?? '');
    return read !== undefined && 'serial' in read && read.serial === Math.floor(cell) + DAYS_1904;
  });
}
