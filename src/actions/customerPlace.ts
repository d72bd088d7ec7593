import type { SourceColumn } from '../excel';
import type { CustomerPlace } from '../sheets';
import { customerAttributes } from './customerAttributes';
import { customerMeasures } from './customerMeasures';
import type { GradedJob } from './gradedJob';
import type { Mapping } from './types';

/**
 * Where the graded customers stand, as the formulas of reports look at it.
 *
 * @param ours worksheet columns of their tiers and scores, from zero
 */
export function customerPlace(
  job: GradedJob,
  mapping: Mapping,
  ours: Pick<CustomerPlace, 'tier' | 'score'>,
): CustomerPlace {
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
    ...ours,
    id: source.columns[mapping.id ?? -1]?.column,
    indicators: by(({ column }) => column),
    headers: by(({ header }) => header),
    sums: by(({ cells }) => cells.reduce<number>((sum, cell) => (typeof cell === 'number' ? sum + cell : sum), 0)),
    textNumbers: Object.fromEntries(mapped.map(([id, column]) => [id, textNumbers(job, id, column)])),
    attributes: customerAttributes(job, mapping),
    measures: customerMeasures(job, mapping),
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
