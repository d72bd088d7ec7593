import type { Grades } from '../../../grading/types';

/** The customers without a tier. */
export interface UngradedCustomers {
  readonly count: number;
  /** Of an amount by customer, NaN where missing. */
  readonly sumOf: (values: Float64Array) => number;
}

/** How many customers have no tier, and what they bring. */
export function ungradedCustomers({ tiers }: Pick<Grades, 'tiers'>): UngradedCustomers {
  return {
    count: tiers.reduce((count, tier) => (tier < 0 ? count + 1 : count), 0),
    sumOf: (values) =>
      values.reduce((sum, value, row) => ((tiers[row] ?? -1) < 0 && !Number.isNaN(value) ? sum + value : sum), 0),
  };
}
