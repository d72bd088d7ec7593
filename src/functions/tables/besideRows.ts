import type { GradedTable } from './gradedTableSteps';

/**
 * One column that stands beside the table: a title beside its header, a cell beside every customer, nothing beside titles,
 * totals and blank rows.
 */
export function besideRows(
  graded: GradedTable,
  title: string,
  cellOf: (graded: GradedTable, customer: number) => string | number,
): (string | number)[][] {
  const { table, headerAt, top } = graded;
  const rows: (string | number)[][] = Array.from({ length: top + (table.columns[0]?.cells.length ?? 0) }, () => ['']);
  rows[headerAt] = [title];
  table.rows.forEach((row, customer) => (rows[top + row] = [cellOf(graded, customer)]));
  return rows;
}
