import { measuredBy } from '../cuts/measuredBy';
import { degreesOfRows, layDegrees, type Degrees } from '../degrees/degrees';
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
    const partial: PartialTerm[] = [];
    return { ...composite, sums: new Float64Array(rowCount), absent, partial, isOneTerm: isOneTerm(composite) };
  });
  const used = summed.map(({ terms, weights, countedWeights, ...composite }) =>
    terms.map((term, index) => {
      const [typed = NaN, weight = NaN] = [weights[index], countedWeights[index]];
      return { ...composite, term, typed, weight };
    }),
  );
  const readings = readingOrder(used, ({ term }) => reading(term));
  const indicators = used.flat().flatMap(({ isOneTerm, term }) => (isOneTerm ? [] : [term.indicator]));
  const read = [...new Set(indicators)].flatMap((id) => columns.numbers[id] ?? []);
  const incomplete = partialRows(read, groups, rowCount);
  yield;
  const ofPartial: Degrees[] = [];
  const told = new Map<string, FewValues>();
  const measured = new Set(scheme.cuts.map(measuredBy));
  for (const served of readings) {
    const [{ term } = {}] = served;
    if (term === undefined) continue;
    const degrees = kept.get(reading(term)) ?? (yield* degreesOf(term));
    const [whole, parts] = [served.filter((use) => use.isOneTerm), served.filter((use) => !use.isOneTerm)];
    for (const { sums } of whole) layDegrees(degrees, sums);
    addDegrees(degrees, parts);
    for (const { partial, typed, term } of parts) {
      partial.push({ weight: typed, isRequired: term.missing === 'ungraded', reading: ofPartial.length });
    }
    if (parts.length > 0) ofPartial.push(degreesOfRows(degrees, incomplete));
    if ('few' in degrees && degrees.few && measured.has(term.indicator)) {
      told.set(term.indicator, degrees.few);
      memory.keepIndices();
    }
    yield;
  }
  const summedUp = summed.filter((each) => !each.isOneTerm);
  completeSums(
    summedUp.map(({ sums, partial, absent }) => ({ sums, terms: partial, absent })),
    incomplete,
    ofPartial,
  );
  yield;
  return {
    columns: Object.fromEntries(summed.map(({ composite, sums }) => [composite.id, sums])),
    scheme: { ...scheme, composites: composites.map(withWeights) },
    told,
  };
}

/** Whether it is nothing but one term: its degrees are the composite. */
function isOneTerm({ countedWeights }: WeightedComposite): boolean {
  return countedWeights.length === 1 && countedWeights[0] === 1;
}

/** Absent terms keep the weight they have: they are not counted. */
function withWeights({ composite, terms, weights }: WeightedComposite): Composite {
  if (composite.weights === undefined) return composite;
  return {
    ...composite,
    terms: composite.terms.map((term) => ({ ...term, weight: weights[terms.indexOf(term)] ?? term.weight })),
  };
}
