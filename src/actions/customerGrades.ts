import type { Grades } from '../grading/types';
import type { Customers } from '../sheets';
import type { CustomerGrade } from './types';

const numberOrNull = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);

/** By composite id, what is there for one customer. */
function present<T extends ArrayLike<number>>(
  columns: Readonly<Record<string, T>>,
  customer: number,
  isThere: (value: number) => boolean,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([id, column]) => {
      const value = column[customer];
      return value !== undefined && isThere(value) ? [[id, value]] : [];
    }),
  );
}

/** One entry per customer, in the order of the rows. */
export function customerGrades(grades: Grades, customers: Customers): readonly CustomerGrade[] {
  const { scheme } = grades;
  return Array.from(customers.rows, (row, customer) => ({
    row: row + 1,
    id: customers.ids[customer] ?? '',
    name: customers.names[customer] ?? '',
    tier: scheme.tiers[grades.tiers[customer] ?? -1]?.id ?? null,
    score: numberOrNull(grades.scores[customer]),
    composites: present(grades.composites, customer, (value) => !Number.isNaN(value)),
    bins: present(grades.bins, customer, (bin) => bin > 0),
    gate: scheme.gates[grades.gates[customer] ?? -1]?.id ?? null,
  }));
}
