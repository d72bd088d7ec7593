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
  const degrees = terms.map(({ values, degree, degreeOfMissing }) => {
    const value = values[row] ?? NaN;
    return Number.isNaN(value) ? degreeOfMissing : degree(value);
  });
  let sumOfPresent = 0;
  let counted = 0;
  terms.forEach(({ term }, index) => {
    if (degrees[index] === undefined) return;
    sumOfPresent += term.weight;
    counted++;
  });
  return terms.map(({ term, values }, index) => {
    const degree = degrees[index];
    const value = values[row] ?? NaN;
    const isMissing = Number.isNaN(value);
    const weight = degree === undefined ? 0 : countedWeight(term.weight, sumOfPresent, counted === termCount);
    return {
      indicator: term.indicator,
      value: isMissing ? undefined : value,
      degree,
      weight,
      points: weight * (degree ?? 0),
      missing: isMissing ? applied(term.missing, degree) : undefined,
    };
  });
}

/** A median that no value could give is a skip. */
function applied(missing: MissingPolicy, degree: number | undefined): MissingPolicy {
  return missing === 'median' && degree === undefined ? 'skip' : missing;
}
