import { answer } from './answers/answer';
import { demandedNumber } from './cells/demanded';
import { matrixTier } from './measures/matrixTier';

/**
 * The field of the value-potential matrix that a customer stands in.
 *
 * @customfunction QUADRANT
 * @param value of the customer now
 * @param potential of the customer
 * @param valueCut from which a value is high
 * @param potentialCut from which a potential is high
 */
export function quadrant(value: unknown, potential: unknown, valueCut: unknown, potentialCut: unknown): string {
  return answer(() =>
    matrixTier('value-potential', [
      demandedNumber(value, 'value') >= demandedNumber(valueCut, 'valueCut'),
      demandedNumber(potential, 'potential') >= demandedNumber(potentialCut, 'potentialCut'),
    ]),
  );
}
