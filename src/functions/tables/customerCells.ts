import type { GradedTable } from './gradedTableSteps';

/** The customer's number: a number where the cell holds one, so that it is found by it; its row number without a column. */
export function idCell({ table, customers, mapping }: GradedTable, customer: number): string | number {
  const cell = table.columns[mapping['id'] ?? -1]?.cells[table.rows[customer] ?? -1];
  return typeof cell === 'number' ? cell : (customers.ids[customer] ?? '');
}

/** The name of the tier in the scheme's language; nothing where the customer is not graded. */
export function tierName({ grades }: GradedTable, customer: number): string {
  const { scheme } = grades;
  return scheme.tiers[grades.tiers[customer] ?? -1]?.names[scheme.language] ?? '';
}

/** The final score; nothing where there is none. */
export function scoreCell({ grades }: GradedTable, customer: number): string | number {
  const score = grades.scores[customer] ?? NaN;
  return Number.isNaN(score) ? '' : score;
}
