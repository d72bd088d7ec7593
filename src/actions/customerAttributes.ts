import { presets } from '../grading';
import type { Indicator } from '../grading/scheme';
import { cellText, matchedColumns } from '../sheets';
import type { CustomerAttribute } from '../sheets';
import type { GradedJob } from './gradedJob';
import type { Mapping } from './types';

/**
 * The columns that tell customers apart: the categories the scheme reads, each by the name it has there, and columns of
 * texts that grade nobody: those the scheme knows by their headers, and those that presets know. Of the columns that
 * something is read from only the categories are among them, and of these not the one that holds the tier itself.
 */
export function customerAttributes(
  { source, customers, grades }: GradedJob,
  mapping: Mapping,
): readonly CustomerAttribute[] {
  const { scheme, columns } = grades;
  const taken = new Set(Object.values(mapping));
  const headers = source.columns.map(({ header, isOurs }, index) => (isOurs || taken.has(index) ? undefined : header));
  const texts = matchedColumns(headers, wanted(scheme.indicators)).map(({ id, column }) => ({ id, column, names: [] }));
  const given = scheme.decide.kind === 'given' ? scheme.decide.indicator : undefined;
  const categories = scheme.indicators.flatMap(({ id, categories: all }) =>
    all === undefined || id === given
      ? []
      : [{ id, column: mapping[id], names: all.map(({ names }) => names[scheme.language]) }],
  );
  return [...categories, ...texts].flatMap(({ id, column: index, names }) => {
    const column = source.columns[index ?? -1];
    if (!column) return [];
    const textOf = (row: number) => {
      const cell = column.cells[row - source.customers.firstRow];
      return typeof cell === 'object' ? '' : cellText(cell);
    };
    const cells = Array.from(customers.rows, textOf);
    const places = columns.numbers[id];
    const values = cells.map((cell, customer) => names[places?.[customer] ?? -1] ?? cell.trim());
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
