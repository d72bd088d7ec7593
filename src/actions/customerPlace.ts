import type { SourceColumn } from '../excel';
import { cellText, matchedColumns } from '../sheets';
import type { CustomerAttribute, CustomerPlace } from '../sheets';
import type { GradedJob } from './gradedJob';
import type { Mapping } from './types';

/**
 * Where the graded customers stand, as the formulas of reports look at it.
 *
 * @param tier worksheet column of their tiers, from zero
 */
export function customerPlace(job: GradedJob, mapping: Mapping, tier: number): CustomerPlace {
  const { source, grades } = job;
  const { scheme } = grades;
  const mapped = scheme.indicators.flatMap(({ id }): readonly (readonly [string, SourceColumn])[] => {
    const column = source.columns[mapping[id] ?? -1];
    return column ? [[id, column]] : [];
  });
  const by = <Value>(value: (column: SourceColumn) => Value) =>
    Object.fromEntries(mapped.map(([id, column]) => [id, value(column)]));
  return {
    sheet: source.sheet,
    firstRow: source.customers.firstRow,
    lastRow: source.area.row + source.area.rows - 1,
    tier,
    id: source.columns[mapping.id ?? -1]?.column,
    indicators: by(({ column }) => column),
    headers: by(({ header }) => header),
    sums: by(({ cells }) => cells.reduce<number>((sum, cell) => (typeof cell === 'number' ? sum + cell : sum), 0)),
    textNumbers: Object.fromEntries(mapped.map(([id, column]) => [id, textNumbers(job, id, column)])),
    attributes: attributes(job, new Set(Object.values(mapping))),
  };
}

/** How many customers have a number that their cell holds as a text. */
function textNumbers({ customers, source, grades }: GradedJob, indicator: string, { cells }: SourceColumn): number {
  const values = grades.columns.numbers[indicator];
  return customers.rows.reduce((count, row, customer) => {
    const isText = typeof cells[row - source.customers.firstRow] === 'string';
    return isText && !Number.isNaN(values?.[customer] ?? NaN) ? count + 1 : count;
  }, 0);
}

/** The columns of texts that the scheme knows by their headers and that nothing else is read from. */
function attributes(
  { source, customers, grades }: GradedJob,
  taken: ReadonlySet<number>,
): readonly CustomerAttribute[] {
  const wanted = grades.scheme.indicators.filter(({ kind }) => kind === 'text');
  const headers = source.columns.map(({ header, isOurs }, index) => (isOurs || taken.has(index) ? undefined : header));
  return matchedColumns(headers, wanted).flatMap(({ id, column: index }) => {
    const column = source.columns[index ?? -1];
    if (!column) return [];
    const valueOf = (row: number) => {
      const cell = column.cells[row - source.customers.firstRow];
      return typeof cell === 'object' ? '' : cellText(cell).trim();
    };
    const values = Array.from(customers.rows, valueOf);
    return [{ indicator: id, column: column.column, header: column.header, values }];
  });
}
