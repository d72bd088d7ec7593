import { measuredBy } from '../cuts/measuredBy';
import { degreesOfRows, type Degrees } from '../degrees/degrees';
import type { Group } from '../levels/groups';
import type { Composite, Scheme, Term } from '../scheme';
import type { FewValues } from '../sorting/fewValues';
import { workspace } from '../sorting/workspace';
import type { Columns } from '../types';
import { addDegrees } from './addDegrees';
import { completeSums } from './completeSums';
import { degreeSteps } from './degreeSteps';
import type { PartialTerm } from './partialBlock';
import { partialRows } from './partialRows';
import { reading } from './reading';
import { readingOrder } from './readingOrder';
import { weightedSteps, type WeightedComposite } from './weightedSteps';

/** Every composite of a grading, and the scheme with the weights they were made with. */
export interface Composites {
  /** By composite id, 0–100; NaN where a row has none. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  readonly scheme: Scheme;
  /** By id of an indicator that a cut is on: the values of the population, where they were told apart on the way. */
  readonly told: ReadonlyMap<string, FewValues>;
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
  const { composites, kept } = yield* weightedSteps(scheme.composites, columns, degreesOf);
  const summed = composites.map((composite) => {
    const absent = composite.composite.terms.length - composite.terms.length;
    const terms: PartialTerm[] = [];
    return { ...composite, id: composite.composite.id, partial: { sums: new Float64Array(rowCount), terms, absent } };
  });
  const used = summed.map(({ terms, weights, countedWeights, partial }) =>
    terms.map((term, index) => ({ term, typed: weights[index] ?? NaN, weight: countedWeights[index] ?? NaN, partial })),
  );
  const read = [...new Set(used.flat().map(({ term }) => term.indicator))];
  const incomplete = partialRows(
    read.flatMap((id) => columns.numbers[id] ?? []),
    groups,
    rowCount,
  );
  yield;
  const ofIncomplete: Degrees[] = [];
  const told = new Map<string, FewValues>();
  const measured = new Set(scheme.cuts.map(measuredBy));
  for (const served of readingOrder(used, ({ term }) => reading(term))) {
    const [{ term } = {}] = served;
    if (term === undefined) continue;
    const degrees = kept.get(reading(term)) ?? (yield* degreesOf(term));
    addDegrees(
      degrees,
      served.map(({ partial, weight }) => ({ sums: partial.sums, weight })),
    );
    for (const { partial, typed } of served) {
      partial.terms.push({ weight: typed, isRequired: term.missing === 'ungraded', reading: ofIncomplete.length });
    }
    ofIncomplete.push(degreesOfRows(degrees, incomplete));
    if ('few' in degrees && degrees.few && measured.has(term.indicator)) {
      told.set(term.indicator, degrees.few);
      memory.keepIndices();
    }
    yield;
  }
  completeSums(
    summed.map(({ partial }) => partial),
    incomplete,
    ofIncomplete,
  );
  yield;
  return {
    columns: Object.fromEntries(summed.map(({ id, partial }) => [id, partial.sums])),
    scheme: { ...scheme, composites: composites.map(withWeights) },
    told,
  };
}

/** Absent terms keep the weight they have: they are not counted. */
function withWeights({ composite, terms, weights }: WeightedComposite): Composite {
  if (composite.weights === undefined) return composite;
  return {
    ...composite,
    terms: composite.terms.map((term) => ({ ...term, weight: weights[terms.indexOf(term)] ?? term.weight })),
  };
}
