import type { Indicator, Term } from '../scheme';
import { bandsDegree } from './bandsDegree';
import { categoryDegree } from './categoryDegree';
import { linearDegree } from './linearDegree';
import { minmaxDegree } from './minmaxDegree';
import { percentileDegree } from './percentileDegree';
import { targetDegree } from './targetDegree';
import { zscoreDegree } from './zscoreDegree';
import type { Degree } from './Degree';

/**
 * How one term reads its indicator: the normaliser fitted to the population, turned round where lower is better.
 *
 * @param indicator the term's, where the scheme has one: it names the categories
 * @param population the valid values of the rows that are compared, ascending
 */
export function degreeOf(term: Term, indicator: Indicator | undefined, population: Float64Array): Degree {
  const degree = normalised(term, indicator, population);
  return term.direction === 'higher' ? degree : (value) => 100 - degree(value);
}

function normalised({ normalise }: Term, indicator: Indicator | undefined, population: Float64Array): Degree {
  switch (normalise.method) {
    case 'percentile':
      return percentileDegree(population);
    case 'minmax':
      return minmaxDegree(population, normalise.winsorise ?? 0);
    case 'zscore':
      return zscoreDegree(population);
    case 'linear':
      return linearDegree(normalise.floor, normalise.target);
    case 'bands':
      return bandsDegree(normalise.below, normalise.bands);
    case 'target':
      return targetDegree(normalise.target, normalise.reach);
    case 'category':
      return categoryDegree(indicator?.categories ?? [], normalise.degrees);
    case 'boolean':
      return (value) => (value === 0 ? 0 : 100);
  }
}
