import type { Category, Indicator } from '../grading/scheme';
import { blankOrIssue } from './blankOrIssue';
import { categoryKey } from './categoryKey';
import { cellText } from './cellText';
import type { ColumnRead } from './numberColumn';
import type { SheetCell, SheetColumn, SheetIssue } from './types';

/** Index of a category by each text it is written as; the first category with a text has it. */
export function categoryIndex(categories: readonly Category[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const textsOf = [({ id, names }: Category) => [id, ...Object.values(names)], ({ aliases = [] }: Category) => aliases];
  for (const texts of textsOf) {
    categories.forEach((category, place) => {
      for (const key of texts(category).map(categoryKey)) if (!index.has(key)) index.set(key, place);
    });
  }
  return index;
}

/**
 * Reads the cells of some rows as categories of an indicator, each by its id, its names and its aliases.
 *
 * @param index of the indicator's categories, by `categoryIndex`
 * @param rows indices into the column's cells
 * @param firstRow worksheet row of the column's first cell, from zero
 * @returns indices into the categories, NaN where a cell is blank or holds none of them
 */
export function categoryColumn(
  column: SheetColumn,
  { id }: Indicator,
  index: ReadonlyMap<string, number>,
  rows: Int32Array,
  firstRow: number,
): ColumnRead {
  const issues: SheetIssue[] = [];
  const placeOf = (cell: SheetCell) =>
    cell === undefined || typeof cell === 'object' ? undefined : index.get(categoryKey(cellText(cell)));
  const values = Float64Array.from(rows, (row) => {
    const cell = column.cells[row];
    // 无 may be a category, so texts are looked up before they may count as blank.
    const place = placeOf(cell);
    if (place !== undefined) return place;
    const issue = blankOrIssue(cell, 'unknownCategory', column, firstRow + row, { indicator: id });
    if (issue) issues.push(issue);
    return NaN;
  });
  return { values, issues };
}
