import { degreeArray, type Degrees } from '../degrees/degrees';
import type { Composite, Term } from '../scheme';
import type { Columns } from '../types';
import { countedWeight } from './countedWeight';
import { presentTerms } from './presentTerms';
import { reading } from './reading';
import { termWeights } from './termWeights';

/** A composite with the terms whose indicator has a column, and what each of them weighs. */
export interface WeightedComposite {
  readonly composite: Composite;
  readonly terms: readonly Term[];
  readonly weights: readonly number[];
  /** The same as they count: where terms have no column, the others carry their weight. */
  readonly countedWeights: readonly number[];
}

export interface Weighted {
  readonly composites: readonly WeightedComposite[];
  /** By reading: the degrees that weights were derived from, so that they need not be made again. */
  readonly kept: ReadonlyMap<string, Float64Array>;
}

/**
 * What every term weighs: typed, or as its composite derives it, for which all its degrees must be there at once.
 *
 * @param degreesOf makes the degrees of a term, in steps
 */
export function* weightedSteps(
  composites: readonly Composite[],
  columns: Columns,
  degreesOf: (term: Term) => Generator<void, Degrees, void>,
): Generator<void, Weighted, void> {
  const kept = new Map<string, Float64Array>();
  const weighted: WeightedComposite[] = [];
  for (const composite of composites) {
    const terms = presentTerms(composite, columns);
    const degrees: Float64Array[] = [];
    for (const term of weighsByDegrees(composite) ? terms : []) {
      const made = kept.get(reading(term)) ?? degreeArray(yield* degreesOf(term));
      kept.set(reading(term), made);
      degrees.push(made);
    }
    const weights = termWeights(composite, terms, degrees);
    const isWhole = terms.length === composite.terms.length;
    weighted.push({ composite, terms, weights, countedWeights: isWhole ? weights : carrying(weights) });
    yield;
  }
  return { composites: weighted, kept };
}

function carrying(weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => countedWeight(weight, all, false));
}

function weighsByDegrees({ weights }: Composite): boolean {
  return weights?.method === 'entropy' || weights?.method === 'critic';
}
