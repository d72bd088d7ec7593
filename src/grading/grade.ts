import { compositeSteps } from './composites/compositeSteps';
import { population, setGates } from './decision/setGates';
import { finished } from './finished';
import { latestDate } from './indicators/latestDate';
import { missingColumns } from './indicators/missingColumns';
import { resolvedColumnSteps } from './indicators/resolvedColumnSteps';
import { groups } from './levels/groups';
import type { Scheme } from './scheme';
import type { Columns, GradeOptions, Grades } from './types';
import { stageSteps, tierSteps } from './tierSteps';
import { ungraded } from './ungraded';

/**
 * Grades every customer by a scheme that `parseScheme` accepted. Nothing about it hangs on the order of the rows.
 *
 * Where a required column is absent no row is graded and the issues say which (`missingColumns` gives the same
 * beforehand). A row that cannot be graded keeps tier −1 and has an issue.
 *
 * @throws RangeError "grade requires …" where the columns, or the tiers given in the options, differ in length
 */
export function grade(columns: Columns, scheme: Scheme, options: GradeOptions = {}): Grades {
  return finished(gradeSteps(columns, scheme, options));
}

/**
 * The same in steps, each a few hundredths of a second at 100,000 rows, for a caller that must not hold its thread. In
 * this order: set gates, degrees and relative cuts over the rest, decision, grace, floors and caps, manual floor,
 * override.
 *
 * @yields the share done, 0–1
 */
export function* gradeSteps(
  columns: Columns,
  scheme: Scheme,
  options: GradeOptions = {},
): Generator<number, Grades, void> {
  requireEqualLengths(columns, options);
  const refusals = missingColumns(scheme, Object.keys(columns.numbers));
  const asOf = options.asOf ?? latestDate(columns, scheme);
  if (refusals.length > 0) return ungraded(columns, scheme, asOf, refusals);

  const resolved = yield* stageSteps(0, 0.2, resolvedColumnSteps(columns, scheme, asOf ?? NaN));
  const used = resolved.columns;
  const gates = setGates(scheme.gates, scheme.indicators, used);
  const isCounted = population(scheme.gates, gates);
  const compared = groups(scheme, used, isCounted);
  yield 0.2;
  const composites = yield* stageSteps(0.2, 0.7, compositeSteps(scheme, used, compared));
  const known = { asOf, columns: used, derived: resolved.derived, issues: resolved.issues };
  const { scheme: weighted, columns: made, told } = composites;
  return yield* tierSteps(weighted, known, made, { gates, isCounted, compared, told }, options);
}

function requireEqualLengths({ rowCount, numbers }: Columns, { previous, manual, hierarchy }: GradeOptions): void {
  const lists = {
    ...numbers,
    'previous tiers': previous?.tiers,
    'previous streaks': previous?.streaks,
    'previous dates': previous?.since,
    'manual floors': manual?.floors,
    overrides: manual?.overrides,
    ids: hierarchy?.ids,
    parents: hierarchy?.parents,
  };
  for (const [id, column] of Object.entries(lists)) {
    if (column === undefined || column.length === rowCount) continue;
    throw new RangeError(`grade requires ${rowCount} values of ${id}, but it has ${column.length}`);
  }
}
