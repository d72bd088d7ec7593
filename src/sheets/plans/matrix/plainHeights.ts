import type { SheetPlan } from '../layout/sheetPlan';

/** Points of a row of one line. Said, since applications differ in what they make of it, and a chart lies over the rows. */
export const PLAIN_ROW = 17;

/**
 * The heights of rows that need no more than a line.
 *
 * @param needed points of the rows that need more
 * @param from first row; they end before `end`
 */
export function plainHeights(
  needed: ReadonlyMap<number, number>,
  from: number,
  end: number,
): NonNullable<SheetPlan['heights']> {
  const rows = Array.from({ length: end - from }, (_, index) => from + index);
  return rows.filter((row) => !needed.has(row)).map((row) => ({ row, rows: 1, points: PLAIN_ROW }));
}
