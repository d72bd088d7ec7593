import { degreeOf, type Degree } from '../degrees/degreeOf';
import { quantile } from '../degrees/quantile';
import { sortedPresent } from '../degrees/sortedPresent';
import type { Indicator, Term } from '../scheme';
import type { Columns } from '../types';

/** A term whose column is there, fitted to the population: ready to read any row of it. */
export interface FittedTerm {
  readonly term: Term;
  readonly values: Float64Array;
  readonly degree: Degree;
  /** Degree of a missing value: 0 or that of the median; undefined where the term is then skipped or nothing graded. */
  readonly degreeOfMissing?: number;
}

/**
 * One term fitted to the population.
 *
 * @param indicators the scheme's
 * @param isCounted 1 for the rows of the population
 * @throws RangeError "fittedTerm requires a column for <indicator>"
 */
export function fittedTerm(
  term: Term,
  indicators: readonly Indicator[],
  columns: Columns,
  isCounted: Uint8Array,
): FittedTerm {
  const values = columns.numbers[term.indicator];
  if (values === undefined) throw new RangeError(`fittedTerm requires a column for ${term.indicator}`);
  const population = sortedPresent(values, isCounted);
  const degree = degreeOf(
    term,
    indicators.find(({ id }) => id === term.indicator),
    population,
  );
  return { term, values, degree, degreeOfMissing: degreeOfMissing(term, population, degree) };
}

function degreeOfMissing(term: Term, population: Float64Array, degree: Degree): number | undefined {
  if (term.missing === 'zero') return 0;
  // A column without a single value has no median to stand in for it: the term is skipped.
  if (term.missing === 'median' && population.length > 0) return degree(quantile(population, 0.5));
  return undefined;
}
