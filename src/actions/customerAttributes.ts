import { presets } from '../grading';
import type { Indicator } from '../grading/scheme';
import { cellText, matchedColumns } from '../sheets';
import type { CustomerAttribute } from '../sheets';
import type { GradedJob } from './gradedJob';

/**
 * The columns of texts that tell customers apart without grading them: those the scheme knows by their headers, and those
 * that presets know. Columns that something is read from are left out.
 *
 * @param taken indices of columns that something else is read from
 */
export function customerAttributes(
  { source, customers, grades }: GradedJob,
  taken: ReadonlySet<number>,
): readonly CustomerAttribute[] {
  const headers = source.columns.map(({ header, isOurs }, index) => (isOurs || taken.has(index) ? undefined : header));
  return matchedColumns(headers, wanted(grades.scheme.indicators)).flatMap(({ id, column: index }) => {
    const column = source.columns[index ?? -1];
    if (!column) return [];
    const textOf = (row: number) => {
      const cell = column.cells[row - source.customers.firstRow];
      return typeof cell === 'object' ? '' : cellText(cell);
    };
    const cells = Array.from(customers.rows, textOf);
    const values = cells.map((cell) => cell.trim());
    return [{ indicator: id, column: column.column, header: column.header, values, cells }];
  });
}

/** Attributes by id, the scheme's own definition first. The customer above another one is no class of customers. */
function wanted(own: readonly Indicator[]): readonly Indicator[] {
  const byId = new Map<string, Indicator>();
  for (const indicator of [own, ...presets.map(({ indicators }) => indicators)].flat()) {
    const { id, kind } = indicator;
    if (kind === 'text' && id !== 'parent' && !byId.has(id)) byId.set(id, indicator);
  }
  return [...byId.values()];
}
