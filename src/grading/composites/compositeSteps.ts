import { measuredBy } from '../cuts/measuredBy';
import { degreesOfRows, type Degrees } from '../degrees/degrees';
import type { Group } from '../levels/groups';
import type { Composite, Scheme, Term } from '../scheme';
import type { FewValues } from '../sorting/fewValues';
import { workspace } from '../sorting/workspace';
import type { Columns } from '../types';
import { addDegrees, type WeightedSums } from './addDegrees';
import { completeSums } from './completeSums';
import { degreeSteps } from './degreeSteps';
import { partialRows } from './partialRows';
import { reading } from './reading';
import { summedComposites, type SummedComposite } from './summedComposites';
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
  const { summed, readings } = summedComposites(composites, rowCount);
  const read = new Set(readings.map(({ indicator }) => indicator));
  const present = [...read].flatMap((id) => columns.numbers[id] ?? []);
  const incomplete = partialRows(present, groups, rowCount);
  yield;
  const ofIncomplete: Degrees[] = [];
  const told = new Map<string, FewValues>();
  const measured = new Set(scheme.cuts.map(measuredBy));
  for (const [place, term] of readings.entries()) {
    const degrees = kept.get(reading(term)) ?? (yield* degreesOf(term));
    addDegrees(degrees, servedBy(place, summed));
    ofIncomplete.push(degreesOfRows(degrees, incomplete));
    if ('few' in degrees && degrees.few && measured.has(term.indicator)) {
      told.set(term.indicator, degrees.few);
      memory.keepIndices();
    }
    yield;
  }
  completeSums(summed, incomplete, ofIncomplete);
  yield;
  return {
    columns: Object.fromEntries(summed.map(({ id, sums }) => [id, sums])),
    scheme: { ...scheme, composites: composites.map(withWeights) },
    told,
  };
}

function servedBy(place: number, summed: readonly SummedComposite[]): readonly WeightedSums[] {
  return summed.flatMap(({ sums, terms }) =>
    terms.filter(({ reading }) => reading === place).map(({ weight }) => ({ sums, weight })),
  );
}

/** Absent terms keep the weight they have: they are not counted. */
function withWeights({ composite, terms, weights }: WeightedComposite): Composite {
  if (composite.weights === undefined) return composite;
  return {
    ...composite,
    terms: composite.terms.map((term) => ({ ...term, weight: weights[terms.indexOf(term)] ?? term.weight })),
  };
}
