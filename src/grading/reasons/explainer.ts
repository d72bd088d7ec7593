import { contributions } from '../composites/contributions';
import { binCount } from '../cuts/binCount';
import { GIVEN_STATUSES, KEEP_REASONS } from '../decision/reasons';
import { namedIn } from '../indicators/usedIndicators';
import type { Condition, Scheme } from '../scheme';
import type { CompositeExplanation, Explanation, Grades } from '../types';
import { decidedBy } from './decidedBy';
import { placeAmong } from './placeAmong';
import { readyGradingSteps, type ReadyComposite, type ReadyGrading } from './readyGrading';

/** Explains row after row of one grading. */
export type Explainer = (row: number) => Explanation;

/**
 * What explains the rows of one grading (`explain` says what that gives), made in steps: fitting a term goes through its column.
 *
 * @returns throws RangeError "explain requires a row of the grades" where there is no such row
 */
export function* explainerSteps(grades: Grades): Generator<void, Explainer, void> {
  return explainerOf(yield* readyGradingSteps(grades));
}

/** Explains the rows of a grading that is ready. */
export function explainerOf(ready: ReadyGrading): Explainer {
  const { grades } = ready;
  const binCounts = new Map(grades.scheme.cuts.map((cut) => [cut.composite, binCount(cut)]));
  return (row) => {
    if (!Number.isInteger(row) || row < 0 || row >= grades.rowCount) {
      throw new RangeError('explain requires a row of the grades');
    }
    const { scheme } = grades;
    const group = ready.groupOf(row);
    const score = present(grades.scores[row]);
    const isSet = scheme.gates[grades.gates[row] ?? -1]?.kind === 'set';
    return {
      row,
      tier: scheme.tiers[grades.tiers[row] ?? -1]?.id,
      score,
      ...(group === undefined || score === undefined ? {} : placeAmong(group.scores, score)),
      ...verdict(grades, row),
      ...below(grades, row),
      composites: isSet ? [] : composites(grades, group?.composites ?? unfitted(scheme), binCounts, row),
    };
  };
}

/** What decided the row, and what was kept, computed or typed beside it. */
function verdict(grades: Grades, row: number): Omit<Explanation, 'row' | 'composites'> {
  const { scheme, kept, manual, given } = grades;
  const rule = grades.rules[row] ?? -1;
  const by = decidedBy(grades, row);
  return {
    decidedBy: by,
    gate: scheme.gates[grades.gates[row] ?? -1]?.id,
    rule: rule === -1 ? undefined : rule,
    kept: KEEP_REASONS[kept?.reasons[row] ?? -1],
    computed: by === 'override' || by === 'floor' ? scheme.tiers[manual?.computed[row] ?? -1]?.id : undefined,
    given: GIVEN_STATUSES[given?.statuses[row] ?? -1],
    due: present(given?.due[row]),
    ...values(grades, decidingCondition(scheme, by, grades.gates[row] ?? -1, rule), row),
  };
}

/** The customers below one, where there are any. */
function below({ rollUp }: Grades, row: number): Pick<Explanation, 'below'> {
  const customers = rollUp?.descendants[row] ?? 0;
  if (rollUp === undefined || customers === 0) return {};
  const sums = Object.entries(rollUp.sums).map(([indicator, column]) => ({ indicator, value: column[row] ?? 0 }));
  return { below: { customers, sums } };
}

/** The condition that had the last word, where it was one. */
function decidingCondition(
  { gates, decide }: Scheme,
  by: Explanation['decidedBy'],
  gate: number,
  rule: number,
): Condition | undefined {
  if (by === 'gate') return gates[gate]?.when;
  return by === 'rung' && decide.kind === 'ladder' ? decide.rungs[rule]?.requires : undefined;
}

/** What a condition looks at, of the indicators that have a column. */
function values({ columns }: Grades, condition: Condition | undefined, row: number): Pick<Explanation, 'values'> {
  if (condition === undefined) return {};
  const looked = namedIn(condition).filter((indicator) => columns.numbers[indicator] !== undefined);
  return { values: looked.map((indicator) => ({ indicator, value: present(columns.numbers[indicator]?.[row]) })) };
}

function composites(
  grades: Grades,
  ready: readonly ReadyComposite[],
  binCounts: ReadonlyMap<string, number>,
  row: number,
): readonly CompositeExplanation[] {
  return ready.map(({ composite: { id, terms: all }, terms, cut }) => {
    const bin = grades.bins[id]?.[row] ?? 0;
    return {
      composite: id,
      value: present(grades.composites[id]?.[row]),
      bin: bin === 0 ? undefined : bin,
      binCount: binCounts.get(id) ?? 0,
      ...(cut?.of === undefined ? {} : { measured: present(grades.columns.numbers[cut.of]?.[row]) }),
      contributions: contributions(terms, all.length, row),
    };
  });
}

/** The composites of a row that was compared with none. */
function unfitted(scheme: Scheme): readonly ReadyComposite[] {
  return scheme.composites.map((composite) => ({ composite, terms: [] }));
}

function present(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
