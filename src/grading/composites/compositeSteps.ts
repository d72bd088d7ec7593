import { degreeArray, type Degrees } from '../degrees/degrees';
import type { Group } from '../levels/groups';
import { newScratch } from '../sorting/scratch';
import type { Composite, Scheme, Term } from '../scheme';
import type { Columns } from '../types';
import { compositeColumnSteps } from './compositeColumnSteps';
import { degreeSteps } from './degreeSteps';
import { presentTerms } from './presentTerms';
import { termWeights } from './termWeights';

/** Every composite of a grading, and the scheme with the weights they were made with. */
export interface Composites {
  /** By composite id, 0–100; NaN where a row has none. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  readonly scheme: Scheme;
}

/**
 * The composites of every row, term by term. Terms of two composites that read an indicator alike are read once.
 *
 * @param groups whom each row is compared with
 */
export function* compositeSteps(
  scheme: Scheme,
  columns: Columns,
  groups: readonly Group[],
): Generator<void, Composites, void> {
  const known = new Map<string, Degrees>();
  const scratch = newScratch(columns.rowCount);
  const made: Record<string, Float64Array> = {};
  const weighted: Composite[] = [];
  for (const composite of scheme.composites) {
    const present = presentTerms(composite, columns);
    const degrees: Degrees[] = [];
    for (const term of present) {
      const key = reading(term);
      const column = known.get(key) ?? (yield* degreeSteps(term, scheme.indicators, columns, groups, scratch));
      known.set(key, column);
      degrees.push(column);
    }
    const weights = termWeights(composite, present, weighsByDegrees(composite) ? degrees.map(degreeArray) : []);
    yield;
    const terms = present.map((term, index) => ({ ...term, weight: weights[index] ?? 0 }));
    const termDegrees = terms.map((term, index) => ({ term, degrees: degrees[index] ?? new Float64Array(0) }));
    made[composite.id] = yield* compositeColumnSteps(termDegrees, composite.terms.length, columns.rowCount);
    weighted.push(withWeights(composite, present, weights));
    yield;
  }
  return { columns: made, scheme: { ...scheme, composites: weighted } };
}

function weighsByDegrees({ weights }: Composite): boolean {
  return weights?.method === 'entropy' || weights?.method === 'critic';
}

/** Two terms with the same reading give the same degrees, whatever they weigh. */
function reading({ indicator, direction, normalise, missing }: Term): string {
  return JSON.stringify([indicator, direction, normalise, missing]);
}

/** Absent terms keep the weight they have: they are not counted. */
function withWeights(composite: Composite, present: readonly Term[], weights: readonly number[]): Composite {
  if (composite.weights === undefined) return composite;
  return {
    ...composite,
    terms: composite.terms.map((term) => ({ ...term, weight: weights[present.indexOf(term)] ?? term.weight })),
  };
}
