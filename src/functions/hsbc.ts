import { answer } from './answers/answer';
import { demandedDay, demandedNumber, wholeNumber } from './cells/demanded';
import { optionalDay, optionalNumber } from './cells/optional';
import { matrixTier, tierNamed } from './measures/matrixTier';

const INACTIVE_DAYS = 365;
const MOST_DAYS = 36_500;

/**
 * The HSBC grade of a customer, A to F.
 *
 * @customfunction HSBC
 * @param value of the customer
 * @param loyalty of the customer
 * @param lastOrder serial day; blank where there never was an order
 * @param asOf serial day
 * @param valueCut from which a value is high
 * @param loyaltyCut from which a loyalty is high
 * @param [inactiveDays] more days than these without an order are inactive; 365 unless given
 */
export function hsbc(
  value: unknown,
  loyalty: unknown,
  lastOrder: unknown,
  asOf: unknown,
  valueCut: unknown,
  loyaltyCut: unknown,
  inactiveDays: unknown,
): string {
  return answer(() => {
    const day = demandedDay(asOf, 'asOf');
    const ordered = optionalDay(lastOrder);
    const limit = wholeNumber(optionalNumber(inactiveDays) ?? INACTIVE_DAYS, 1, MOST_DAYS);
    const isHigh = [
      demandedNumber(value, 'value') >= demandedNumber(valueCut, 'valueCut'),
      demandedNumber(loyalty, 'loyalty') >= demandedNumber(loyaltyCut, 'loyaltyCut'),
    ] as const;
    if (ordered === undefined) return tierNamed('hsbc-af', 'F');
    return day - ordered > limit ? tierNamed('hsbc-af', 'E') : matrixTier('hsbc-af', isHigh);
  });
}
