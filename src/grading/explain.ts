import { contributions } from './composites/contributions';
import { fittedTerm, type FittedTerm } from './composites/fittedTerm';
import { presentTerms } from './composites/presentTerms';
import { binCount } from './cuts/binCount';
import { ruleIndex } from './decision/ruleIndex';
import { population } from './decision/setGates';
import type { Composite } from './scheme';
import type { CompositeExplanation, Explanation, Grades } from './types';

/**
 * Why one row stands where it stands: every composite with the points of its indicators, and what decided. Works on
 * grades that crossed a structured clone as well; what all rows share is worked out at the first call.
 *
 * @param row zero-based
 * @throws RangeError "explain requires a row of the grades"
 */
export function explain(grades: Grades, row: number): Explanation {
  if (!Number.isInteger(row) || row < 0 || row >= grades.rowCount) {
    throw new RangeError('explain requires a row of the grades');
  }
  const { scheme } = grades;
  const tier = scheme.tiers[grades.tiers[row] ?? -1]?.id;
  const gate = scheme.gates[grades.gates[row] ?? -1];
  const isSet = gate?.kind === 'set';
  const rule = isSet || tier === undefined ? -1 : ruleIndex(scheme.decide.rules, (id) => grades.bins[id]?.[row] ?? 0);
  const score = present(grades.scores[row]);
  return {
    row,
    decidedBy: gate !== undefined ? 'gate' : rule === -1 ? 'none' : 'rule',
    composites: isSet ? [] : scheme.composites.map((composite) => explainedComposite(grades, composite, row)),
    ...(tier === undefined ? {} : { tier }),
    ...(score === undefined ? {} : { score }),
    ...(gate === undefined ? {} : { gate: gate.id }),
    ...(rule === -1 ? {} : { rule }),
  };
}

function explainedComposite(grades: Grades, composite: Composite, row: number): CompositeExplanation {
  const { id, terms } = composite;
  const cut = grades.scheme.cuts.find((candidate) => candidate.composite === id);
  const value = present(grades.composites[id]?.[row]);
  const bin = grades.bins[id]?.[row];
  return {
    composite: id,
    binCount: cut === undefined ? 0 : binCount(cut),
    contributions: contributions(fittedTerms(grades, composite), terms.length, row),
    ...(value === undefined ? {} : { value }),
    ...(bin === undefined || bin === 0 ? {} : { bin }),
  };
}

/** Fitting sorts whole columns: once per grading, not once per row. Held as long as the grades themselves. */
const fitted = new WeakMap<Grades, Map<string, readonly FittedTerm[]>>();

function fittedTerms(grades: Grades, composite: Composite): readonly FittedTerm[] {
  const byComposite = fitted.get(grades) ?? new Map<string, readonly FittedTerm[]>();
  fitted.set(grades, byComposite);
  const known = byComposite.get(composite.id);
  if (known !== undefined) return known;
  const isCounted = population(grades.scheme.gates, grades.gates);
  const terms = presentTerms(composite, grades.columns).map((term) => fittedTerm(term, grades.columns, isCounted));
  byComposite.set(composite.id, terms);
  return terms;
}

function present(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
