import type { Term } from '../scheme';
import { bandsDegree } from './bandsDegree';
import { linearDegree } from './linearDegree';
import { minmaxDegree } from './minmaxDegree';
import { percentileDegree } from './percentileDegree';

/** A value, never missing, to its degree of fulfilment, 0–100. */
export type Degree = (value: number) => number;

/**
 * How one term reads its indicator: the normaliser fitted to the population, turned round where lower is better.
 *
 * @param population the valid values of the rows that are compared, ascending
 */
export function degreeOf(term: Term, population: Float64Array): Degree {
  const degree = normalised(term, population);
  return term.direction === 'higher' ? degree : (value) => 100 - degree(value);
}

function normalised({ normalise }: Term, population: Float64Array): Degree {
  switch (normalise.method) {
    case 'percentile':
      return percentileDegree(population);
    case 'minmax':
      return minmaxDegree(population, normalise.winsorise ?? 0);
    case 'linear':
      return linearDegree(normalise.floor, normalise.target);
    case 'bands':
      return bandsDegree(normalise.below, normalise.bands);
  }
}
