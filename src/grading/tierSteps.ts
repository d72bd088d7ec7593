import { cutSteps } from './cuts/cutSteps';
import { boundTiers } from './decision/boundTiers';
import { tierIndex } from './decision/decided';
import { decisionSteps } from './decision/decisionSteps';
import { keptTiers } from './decision/keptTiers';
import { manualTiers } from './decision/manualTiers';
import { gradingIssues } from './issues/gradingIssues';
import type { Group } from './levels/groups';
import { rollUp, type RollUp } from './levels/rollUp';
import type { Scheme } from './scheme';
import type { FewValues } from './sorting/fewValues';
import type { Columns, GradeOptions, Grades } from './types';

/** Who is compared with whom. */
export interface Population {
  /** Index into the scheme's gates of the `set` gate that took a row out; −1: none. */
  readonly gates: Int16Array;
  /** 1 for the rows that none took out. */
  readonly isCounted: Uint8Array;
  readonly compared: readonly Group[];
  /** By indicator id: values of the population that were told apart before. */
  readonly told?: ReadonlyMap<string, FewValues>;
}

/** What is known of a grading once its composites are: it does not hang on cuts, decision or bounds. */
export type Known = Pick<Grades, 'asOf' | 'columns' | 'derived' | 'issues'>;

/**
 * From composites to tiers, in steps: relative cuts, decision, grace, floors and caps, manual floor, override.
 *
 * @param composites by id, 0–100; NaN where a row has none
 * @yields the share of a whole grading done, 0–1
 */
export function* tierSteps(
  scheme: Scheme,
  known: Known,
  composites: Grades['composites'],
  { gates, isCounted, compared, told }: Population,
  options: GradeOptions,
): Generator<number, Grades, void> {
  const { asOf, columns } = known;
  const bins = yield* stageSteps(0.7, 0.8, cutSteps(scheme.cuts, composites, columns, compared, told));
  const sources = { columns, composites, bins: bins.columns, isCounted, asOf: asOf ?? NaN };
  const decided = yield* stageSteps(0.8, 0.9, decisionSteps(scheme, sources));
  yield 0.9;
  setTiers(scheme, gates, decided.tiers);
  const kept =
    scheme.keep === undefined || options.previous === undefined
      ? undefined
      : keptTiers(scheme.keep, decided.tiers, options.previous, isCounted, asOf ?? NaN);
  yield 0.92;
  const computed = kept?.tiers.slice() ?? decided.tiers;
  boundTiers(scheme, columns, computed, gates, isCounted);
  const manual = options.manual === undefined ? undefined : manualTiers(computed, options.manual);
  const grades = {
    scheme,
    asOf,
    rowCount: columns.rowCount,
    tiers: manual?.tiers ?? computed,
    scores: composites[scheme.score ?? ''] ?? new Float64Array(columns.rowCount).fill(NaN),
    composites,
    bins: bins.columns,
    gates,
    rules: decided.rules,
    kept,
    manual: manual === undefined ? undefined : { computed, by: manual.by },
    given: decided.given,
    clusters: decided.clusters,
    rollUp: rolledUp(scheme, columns, options.hierarchy),
    cuts: bins.cuts,
    columns,
    derived: known.derived,
  };
  yield 0.95;
  return { ...grades, issues: [...known.issues, ...gradingIssues(grades)] };
}

/** The steps of one stage, each told as the share of the whole at which the stage stands. */
export function* stageSteps<T>(
  start: number,
  end: number,
  steps: Generator<void, T, void>,
): Generator<number, T, void> {
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
  if (byGate.length > 0) writeSet(tiers, gates, byGate);
}

function writeSet(tiers: Int16Array, gates: Int16Array, byGate: readonly number[]): void {
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
