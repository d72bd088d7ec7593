import { measuredBy } from '../cuts/measuredBy';
import { degreeArray } from '../degrees/degrees';
import type { Group } from '../levels/groups';
import type { Composite, Scheme, Term } from '../scheme';
import type { FewValues } from '../sorting/fewValues';
import { workspace } from '../sorting/workspace';
import type { Columns } from '../types';
import { addDegrees } from './addDegrees';
import { completeSums } from './completeSums';
import { degreeSteps } from './degreeSteps';
import { noLacks } from './lacks';
import { presentTerms } from './presentTerms';
import { reading } from './reading';
import { readingOrder, type ReadingStep } from './readingOrder';
import { termWeights } from './termWeights';

/** Every composite of a grading, and the scheme with the weights they were made with. */
export interface Composites {
  /** By composite id, 0–100; NaN where a row has none. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  readonly scheme: Scheme;
  /** By id of an indicator that a cut is on: the values of the population, where they were told apart on the way. */
  readonly told: ReadonlyMap<string, FewValues>;
}

/** A composite with the terms whose indicator has a column, and what each of them weighs. */
interface Weighted {
  readonly composite: Composite;
  readonly terms: readonly Term[];
  readonly weights: readonly number[];
}

/**
 * The composites of every row. Degrees are added as soon as they are read, so that those of one term only take memory
 * at a time; terms of two composites that read an indicator alike are read once.
 *
 * @param groups whom each row is compared with
 */
export function* compositeSteps(
  scheme: Scheme,
  columns: Columns,
  groups: readonly Group[],
): Generator<void, Composites, void> {
  const { rowCount } = columns;
  const memory = workspace(rowCount);
  const degreesOf = (term: Term) => degreeSteps(term, scheme.indicators, columns, groups, memory);
  const kept = new Map<string, Float64Array>();
  const composites: Weighted[] = [];
  for (const composite of scheme.composites) {
    const terms = presentTerms(composite, columns);
    if (weighsByDegrees(composite)) {
      for (const term of terms) kept.set(reading(term), degreeArray(yield* degreesOf(term)));
    }
    const degrees = terms.flatMap((term) => kept.get(reading(term)) ?? []);
    composites.push({ composite, terms, weights: termWeights(composite, terms, degrees) });
    yield;
  }

  const steps = readingOrder(composites.map(({ terms }) => terms.map(reading)));
  const sums = composites.map(() => new Float64Array(rowCount));
  const lacks = noLacks(rowCount, steps.length);
  const told = new Map<string, FewValues>();
  const measured = new Set(scheme.cuts.map(measuredBy));
  for (const [place, { key, uses }] of steps.entries()) {
    const added = uses.map(({ composite, term }) => ({
      term: composites[composite]?.terms[term],
      sums: sums[composite] ?? new Float64Array(0),
      weight: composites[composite]?.weights[term] ?? NaN,
    }));
    const [{ term } = {}] = added;
    if (term === undefined) continue;
    const degrees = kept.get(key) ?? (yield* degreesOf(term));
    addDegrees(degrees, added, lacks, place);
    if ('few' in degrees && degrees.few && measured.has(term.indicator)) {
      told.set(term.indicator, degrees.few);
      memory.keepIndices();
    }
    yield;
  }
  for (const [index, weighted] of composites.entries()) {
    const column = sums[index] ?? new Float64Array(0);
    const isWhole = weighted.terms.length === weighted.composite.terms.length;
    completeSums(column, countedTerms(weighted, index, steps), lacks, isWhole);
    yield;
  }
  return {
    columns: Object.fromEntries(
      composites.map(({ composite }, index) => [composite.id, sums[index] ?? new Float64Array(0)]),
    ),
    scheme: { ...scheme, composites: composites.map(withWeights) },
    told,
  };
}

function weighsByDegrees({ weights }: Composite): boolean {
  return weights?.method === 'entropy' || weights?.method === 'critic';
}

/** The terms of a composite, each with the place of the reading it was added from. */
function countedTerms({ terms, weights }: Weighted, composite: number, steps: readonly ReadingStep[]) {
  return terms.map((term, index) => ({
    weight: weights[index] ?? NaN,
    isRequired: term.missing === 'ungraded',
    reading: steps.findIndex(({ uses }) => uses.some((use) => use.composite === composite && use.term === index)),
  }));
}

/** Absent terms keep the weight they have: they are not counted. */
function withWeights({ composite, terms, weights }: Weighted): Composite {
  if (composite.weights === undefined) return composite;
  return {
    ...composite,
    terms: composite.terms.map((term) => ({ ...term, weight: weights[terms.indexOf(term)] ?? term.weight })),
  };
}
