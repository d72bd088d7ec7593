import { measuredBy } from '../cuts/measuredBy';
import { degreeArray, type Degrees } from '../degrees/degrees';
import type { Group } from '../levels/groups';
import type { FewValues } from '../sorting/fewValues';
import type { Composite, Scheme, Term } from '../scheme';
import type { Columns } from '../types';
import { compositeColumnSteps, type WeightedComposite } from './compositeColumnSteps';
import { degreeSteps } from './degreeSteps';
import { presentTerms } from './presentTerms';
import { reading } from './reading';
import { termWeights } from './termWeights';

/** Every composite of a grading, and the scheme with the weights they were made with. */
export interface Composites {
  /** By composite id, 0–100; NaN where a row has none. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  readonly scheme: Scheme;
  /** By id of an indicator that a cut is on: the values of the population, where they were told apart on the way. */
  readonly told: ReadonlyMap<string, FewValues>;
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
  const readings: Degrees[] = [];
  const known = new Map<string, number>();
  const told = new Map<string, FewValues>();
  const measured = new Set(scheme.cuts.map(measuredBy));
  // Fresh memory costs as much as the sort's own work; columns of few different values ask for none.
  let sortedIn: Float64Array | undefined;
  const memory = (rowCount: number) => (sortedIn ??= new Float64Array(rowCount));
  const weighted: Composite[] = [];
  const toSum: WeightedComposite[] = [];
  for (const composite of scheme.composites) {
    const present = presentTerms(composite, columns);
    const places: number[] = [];
    for (const term of present) {
      const key = reading(term);
      const place = known.get(key) ?? readings.length;
      if (place === readings.length) {
        const degrees = yield* degreeSteps(term, scheme.indicators, columns, groups, memory);
        if ('few' in degrees && degrees.few && measured.has(term.indicator)) told.set(term.indicator, degrees.few);
        readings.push(degrees);
        known.set(key, place);
      }
      places.push(place);
    }
    const degrees = weighsByDegrees(composite)
      ? places.map((place) => degreeArray(readings[place] ?? new Float64Array(0)))
      : [];
    const weights = termWeights(composite, present, degrees);
    yield;
    const terms = present.map((term, index) => ({
      term: { ...term, weight: weights[index] ?? 0 },
      reading: places[index] ?? 0,
    }));
    toSum.push({ terms, termCount: composite.terms.length });
    weighted.push(withWeights(composite, present, weights));
  }
  const sums = yield* compositeColumnSteps(toSum, readings, columns.rowCount);
  const made = Object.fromEntries(weighted.map(({ id }, index) => [id, sums[index] ?? new Float64Array(0)]));
  return { columns: made, scheme: { ...scheme, composites: weighted }, told };
}

function weighsByDegrees({ weights }: Composite): boolean {
  return weights?.method === 'entropy' || weights?.method === 'critic';
}

/** Absent terms keep the weight they have: they are not counted. */
function withWeights(composite: Composite, present: readonly Term[], weights: readonly number[]): Composite {
  if (composite.weights === undefined) return composite;
  return {
    ...composite,
    terms: composite.terms.map((term) => ({ ...term, weight: weights[present.indexOf(term)] ?? term.weight })),
  };
}
