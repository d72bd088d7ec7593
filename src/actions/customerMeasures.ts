import { presets } from '../grading';
import { headerText, matchedColumns, quantityAliases } from '../sheets';
import type { CustomerPlace } from '../sheets';
import type { GradedJob } from './gradedJob';
import type { Mapping } from './types';

/** Columns of numbers that reports add up beside the scheme's amount, found by their headers; shares cannot be added. */
export function customerMeasures({ source, customers }: GradedJob, mapping: Mapping): CustomerPlace['measures'] {
  const taken = new Set(Object.values(mapping));
  const margin = presets.flatMap(({ indicators }) => indicators).find(({ id }) => id === 'margin');
  const headers = source.columns.map(({ header, unit, isOurs, cells }, index) => {
    const isShare = (unit ?? headerText(header).unit ?? '').includes('%');
    const isFree = !isOurs && !taken.has(index);
    return isFree && !isShare && cells.some((cell) => typeof cell === 'number') ? header : undefined;
  });
  const found = matchedColumns(headers, [
    { id: 'margin', aliases: margin?.aliases ?? [] },
    { id: 'quantity', aliases: quantityAliases },
  ]);
  const columns = found.map(({ id, column }) => [id, source.columns[mapping[id] ?? column ?? -1]] as const);
  return Object.fromEntries(
    columns.flatMap(([id, column]) => {
      if (!column) return [];
      const values = Float64Array.from(customers.rows, (row) => {
        const cell = column.cells[row - source.customers.firstRow];
        return typeof cell === 'number' ? cell : NaN;
      });
      return [[id, { column: column.column, header: column.header, values }]];
    }),
  );
}
