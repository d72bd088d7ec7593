import type { Scheme } from './scheme';
import type { Columns, Grades, GradingIssue } from './types';

/** The outcome where a scheme cannot be applied at all: no row graded, and the reasons as issues. */
export function ungraded(
  columns: Columns,
  scheme: Scheme,
  asOf: number | undefined,
  issues: readonly GradingIssue[],
): Grades {
  const { rowCount } = columns;
  const blank = () => new Float64Array(rowCount).fill(NaN);
  return {
    scheme,
    asOf,
    rowCount,
    tiers: new Int16Array(rowCount).fill(-1),
    scores: blank(),
    composites: Object.fromEntries(scheme.composites.map(({ id }) => [id, blank()])),
    bins: Object.fromEntries(scheme.cuts.map(({ composite }) => [composite, new Uint8Array(rowCount)])),
    gates: new Int16Array(rowCount).fill(-1),
    rules: new Int16Array(rowCount).fill(-1),
    cuts: [],
    columns: { rowCount, numbers: {} },
    derived: [],
    issues,
  };
}
