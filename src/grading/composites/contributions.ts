import type { MissingPolicy } from '../scheme';
import type { Contribution } from '../types';
import { countedWeight } from './countedWeight';
import type { FittedTerm } from './fittedTerm';

/**
 * What every present term of a composite gives to one row: weight × degree = points, which sum to the composite.
 *
 * @param termCount terms of the composite, absent ones included
 * @returns one line per fitted term; a skipped one has weight 0 and no degree
 */
export function contributions(terms: readonly FittedTerm[], termCount: number, row: number): readonly Contribution[] {
  const read = terms.map((fitted) => {
    const value = fitted.values[row] ?? NaN;
    return Number.isNaN(value)
      ? { fitted, value: undefined, degree: fitted.degreeOfMissing }
      : { fitted, value, degree: fitted.degree(value) };
  });
  const counted = read.filter(({ degree }) => degree !== undefined);
  const sumOfPresent = counted.reduce((sum, { fitted }) => sum + fitted.term.weight, 0);
  return read.map(({ fitted, value, degree }) => {
    const { indicator, weight: typed, missing } = fitted.term;
    const weight = degree === undefined ? 0 : countedWeight(typed, sumOfPresent, counted.length === termCount);
    return {
      indicator,
      weight,
      points: weight * (degree ?? 0),
      ...(value === undefined ? {} : { value }),
      ...(degree === undefined ? {} : { degree }),
      ...(value === undefined ? { missing: applied(missing, degree) } : {}),
    };
  });
}

/** A median that no value could give is a skip. */
function applied(missing: MissingPolicy, degree: number | undefined): MissingPolicy {
  return missing === 'median' && degree === undefined ? 'skip' : missing;
}
