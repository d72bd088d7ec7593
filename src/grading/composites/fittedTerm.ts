import { quantilesOf } from '../cuts/quantilesOf';
import { degreeOf } from '../degrees/degreeOf';
import { type Degree } from '../degrees/Degree';
import { rankDegree } from '../degrees/rankDegree';
import { sortedPresent } from '../degrees/sortedPresent';
import { someOf } from '../levels/groups';
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
  const indicator = indicators.find(({ id }) => id === term.indicator);
  const degree = fitted(term, indicator, values, isCounted);
  return { term, values, degree, degreeOfMissing: degreeOfMissing(term, values, isCounted, degree) };
}

/** No more of the population is looked at than the normaliser asks for. */
function fitted(term: Term, indicator: Indicator | undefined, values: Float64Array, isCounted: Uint8Array): Degree {
  switch (term.normalise.method) {
    case 'percentile': {
      const rising = rankDegree(values, someOf(isCounted));
      return term.direction === 'higher' ? rising : (value) => 100 - rising(value);
    }
    case 'minmax':
    case 'zscore':
      return degreeOf(term, indicator, sortedPresent(values, isCounted));
    default:
      return degreeOf(term, indicator, new Float64Array(0));
  }
}

function degreeOfMissing(term: Term, values: Float64Array, isCounted: Uint8Array, degree: Degree): number | undefined {
  if (term.missing === 'zero') return 0;
  if (term.missing !== 'median') return undefined;
  const [median] = quantilesOf(values, [0.5], someOf(isCounted));
  // A column without a single value has no median to stand in for it: the term is skipped.
  return median === undefined ? undefined : degree(median);
}
