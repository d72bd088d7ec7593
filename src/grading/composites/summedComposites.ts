import type { Term } from '../scheme';
import { reading } from './reading';
import { readingOrder } from './readingOrder';
import type { WeightedComposite } from './weightedSteps';

/** A composite that is being summed. */
export interface SummedComposite {
  readonly id: string;
  /** One per row, of weight × degree; it holds where nothing is missing. */
  readonly sums: Float64Array;
  /** Those that have a column. */
  readonly terms: readonly SummedTerm[];
  /** How many others there are. */
  readonly absent: number;
}

export interface SummedTerm {
  /** Which of the readings gives its degrees. */
  readonly reading: number;
  /** Where none of the terms is missing: with the weight of those that have no column. */
  readonly weight: number;
  readonly typedWeight: number;
  readonly isRequired: boolean;
}

/** The composites, not yet summed, and the terms to read for them, one after the other. */
export function summedComposites(
  composites: readonly WeightedComposite[],
  rowCount: number,
): { readonly summed: readonly SummedComposite[]; readonly readings: readonly Term[] } {
  const all = composites.map(({ terms }, place) => terms.map((term, index) => ({ place, index, term })));
  const order = readingOrder(all, ({ term }) => reading(term));
  const readingOf = (place: number, index: number) =>
    order.findIndex((served) => served.some((each) => each.place === place && each.index === index));
  const summed = composites.map(({ composite, terms, weights, countedWeights }, place) => ({
    id: composite.id,
    // Written at once: of fresh memory that is read before, every page is fetched twice.
    sums: new Float64Array(rowCount).fill(0),
    terms: terms.map((term, index) => ({
      reading: readingOf(place, index),
      weight: countedWeights[index] ?? NaN,
      typedWeight: weights[index] ?? NaN,
      isRequired: term.missing === 'ungraded',
    })),
    absent: composite.terms.length - terms.length,
  }));
  return { summed, readings: order.flatMap(([first]) => first?.term ?? []) };
}
