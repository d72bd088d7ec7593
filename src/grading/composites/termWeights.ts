import type { Composite, Term } from '../scheme';
import { ahpWeights } from '../weights/ahpWeights';
import { criticWeights } from '../weights/criticWeights';
import { entropyWeights } from '../weights/entropyWeights';
import { equalWeights } from '../weights/equalWeights';

/**
 * The weights of the terms that have a column: typed, or as the composite derives them.
 *
 * @param present those terms, in the scheme's order
 * @param degrees of each of them, NaN where missing or outside the population
 * @returns one each, in [0, 1]; they sum to 1 where no term is absent
 */
export function termWeights(
  { terms, weights }: Composite,
  present: readonly Term[],
  degrees: readonly Float64Array[],
): readonly number[] {
  switch (weights?.method) {
    case undefined:
      return present.map(({ weight }) => weight);
    case 'equal':
      return equalWeights(terms.length).slice(0, present.length);
    case 'ahp': {
      const all = ahpWeights(weights.judgements).weights;
      return present.map((term) => all[terms.indexOf(term)] ?? 0);
    }
    case 'entropy':
      return degrees.length === 0 ? [] : entropyWeights(degrees);
    case 'critic':
      return degrees.length === 0 ? [] : criticWeights(degrees);
  }
}
