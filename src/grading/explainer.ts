import { contributions } from './composites/contributions';
import { fittedTerm, type FittedTerm } from './composites/fittedTerm';
import { presentTerms } from './composites/presentTerms';
import { binCount } from './cuts/binCount';
import { ruleColumn, type BinnedComposite } from './decision/ruleColumn';
import { population } from './decision/setGates';
import type { Composite, Scheme } from './scheme';
import type { CompositeExplanation, Explanation, Grades } from './types';

/** Explains row after row of one grading. */
export type Explainer = (row: number) => Explanation;

/** A composite with all that explaining any row of it takes. */
interface ReadyComposite {
  readonly composite: Composite;
  readonly values?: Float64Array;
  readonly bins?: Uint16Array;
  readonly binCount: number;
  readonly terms: readonly FittedTerm[];
}

/**
 * What explains the rows of one grading (`explain` says what that gives), made in steps: fitting a term sorts its column.
 *
 * @returns throws RangeError "explain requires a row of the grades" where there is no such row
 */
export function* explainerSteps(grades: Grades): Generator<void, Explainer, void> {
  const { scheme } = grades;
  const isCounted = population(scheme.gates, grades.gates);
  const rules = ruleColumn(scheme.decide.rules, binned(grades), grades.rowCount);
  const ready: ReadyComposite[] = [];
  for (const composite of scheme.composites) {
    const terms: FittedTerm[] = [];
    for (const term of presentTerms(composite, grades.columns)) {
      yield;
      terms.push(fittedTerm(term, grades.columns, isCounted));
    }
    const { id } = composite;
    const binCounted = binCountOf(scheme, id);
    ready.push({ composite, values: grades.composites[id], bins: grades.bins[id], binCount: binCounted, terms });
  }
  yield;
  return (row) => explanationOf(grades, rules, ready, row);
}

function explanationOf(grades: Grades, rules: Int16Array, ready: readonly ReadyComposite[], row: number): Explanation {
  if (!Number.isInteger(row) || row < 0 || row >= grades.rowCount) {
    throw new RangeError('explain requires a row of the grades');
  }
  const { scheme } = grades;
  const tier = scheme.tiers[grades.tiers[row] ?? -1]?.id;
  const gate = scheme.gates[grades.gates[row] ?? -1];
  const isSet = gate?.kind === 'set';
  const rule = isSet || tier === undefined ? -1 : (rules[row] ?? -1);
  return {
    row,
    tier,
    score: present(grades.scores[row]),
    decidedBy: gate !== undefined ? 'gate' : rule === -1 ? 'none' : 'rule',
    gate: gate?.id,
    rule: rule === -1 ? undefined : rule,
    composites: isSet ? [] : ready.map((each) => explainedComposite(each, row)),
  };
}

function explainedComposite(
  { composite, values, bins, binCount: count, terms }: ReadyComposite,
  row: number,
): CompositeExplanation {
  const bin = bins?.[row] ?? 0;
  return {
    composite: composite.id,
    value: present(values?.[row]),
    bin: bin === 0 ? undefined : bin,
    binCount: count,
    contributions: contributions(terms, composite.terms.length, row),
  };
}

/** The composites that were cut, in the order of the cuts. */
function binned({ scheme, bins, rowCount }: Grades): readonly BinnedComposite[] {
  return scheme.cuts.map((cut) => ({
    composite: cut.composite,
    binCount: binCount(cut),
    bins: bins[cut.composite] ?? new Uint16Array(rowCount),
  }));
}

function binCountOf({ cuts }: Scheme, composite: string): number {
  const cut = cuts.find((candidate) => candidate.composite === composite);
  return cut === undefined ? 0 : binCount(cut);
}

function present(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
