import { compositeSteps } from './composites/compositeSteps';
import { cutSteps } from './cuts/cutSteps';
import { boundTiers } from './decision/boundTiers';
import { tierIndex } from './decision/decided';
import { decisionSteps } from './decision/decisionSteps';
import { keptTiers } from './decision/keptTiers';
import { manualTiers } from './decision/manualTiers';
import { population, setGates } from './decision/setGates';
import { finished } from './finished';
import { gradingIssues } from './issues/gradingIssues';
import { latestDate } from './indicators/latestDate';
import { missingColumns } from './indicators/missingColumns';
import { resolvedColumnSteps } from './indicators/resolvedColumnSteps';
import { groups } from './levels/groups';
import { rollUp, type RollUp } from './levels/rollUp';
import type { Scheme } from './scheme';
import type { Columns, GradeOptions, Grades } from './types';
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

  const resolved = yield* from(0, 0.2, resolvedColumnSteps(columns, scheme, asOf ?? NaN));
  const used = resolved.columns;
  const gates = setGates(scheme.gates, scheme.indicators, used);
  const isCounted = population(scheme.gates, gates);
  const compared = groups(scheme, used, isCounted);
  yield 0.2;
  const composites = yield* from(0.2, 0.7, compositeSteps(scheme, used, compared));
  const bins = yield* from(0.7, 0.8, cutSteps(scheme.cuts, composites.columns, used, compared));
  const sources = { columns: used, composites: composites.columns, bins: bins.columns, isCounted, asOf: asOf ?? NaN };
  const decided = yield* from(0.8, 0.9, decisionSteps(scheme, sources));
  setTiers(scheme, gates, decided.tiers);
  const kept =
    scheme.keep === undefined || options.previous === undefined
      ? undefined
      : keptTiers(scheme.keep, decided.tiers, options.previous, isCounted, asOf ?? NaN);
  yield 0.9;
  const computed = (kept?.tiers ?? decided.tiers).slice();
  boundTiers(scheme, used, computed, gates, isCounted);
  const manual = options.manual === undefined ? undefined : manualTiers(computed, options.manual);
  const grades = {
    scheme: composites.scheme,
    asOf,
    rowCount: used.rowCount,
    tiers: manual?.tiers ?? computed,
    scores: composites.columns[scheme.score ?? ''] ?? new Float64Array(used.rowCount).fill(NaN),
    composites: composites.columns,
    bins: bins.columns,
    gates,
    rules: decided.rules,
    kept,
    manual: manual === undefined ? undefined : { computed, by: manual.by },
    given: decided.given,
    clusters: decided.clusters,
    rollUp: rolledUp(scheme, used, options.hierarchy),
    cuts: bins.cuts,
    columns: used,
    derived: resolved.derived,
  };
  yield 0.95;
  return { ...grades, issues: [...resolved.issues, ...gradingIssues(grades)] };
}

/** The steps of one stage, each told as the share of the whole at which the stage stands. */
function* from<T>(start: number, end: number, steps: Generator<void, T, void>): Generator<number, T, void> {
  let left = end - start;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    // How many steps a stage has is not known beforehand: each goes a part of the way that is left.
    left *= 0.95;
    yield end - left;
  }
}

/** Writes the tier of the `set` gate that took a row out. */
function setTiers(scheme: Scheme, gates: Int16Array, tiers: Int16Array): void {
  const byGate = scheme.gates.map(({ tier }) => tierIndex(scheme.tiers, tier));
  if (byGate.length === 0) return;
  for (let row = 0; row < tiers.length; row++) {
    const gate = gates[row] ?? -1;
    if (gate !== -1) tiers[row] = byGate[gate] ?? -1;
  }
}

function rolledUp({ levels }: Scheme, { numbers }: Columns, hierarchy: GradeOptions['hierarchy']): RollUp | undefined {
  if (levels?.parent === undefined || hierarchy === undefined) return undefined;
  const summed = (levels.rollUp ?? []).flatMap((id) => {
    const column = numbers[id];
    return column === undefined ? [] : [[id, column] as const];
  });
  return rollUp(hierarchy.ids, hierarchy.parents, Object.fromEntries(summed));
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
