import { addWhole, sumAt, wholeSums } from '../sums/wholeSums';
import type { CustomerLines } from './customerLineSteps';
import type { Period } from './types';

/** The sum of each customer's lines within a period. */
export function periodAmounts({ customers, days, wholes, powers }: CustomerLines, { from, to }: Period): Float64Array {
  const sums = wholeSums(powers.length);
  for (let line = 0; line < days.length; line++) {
    const day = days[line] ?? NaN;
    if (day >= from && day < to) addWhole(sums, customers[line] ?? -1, wholes[line] ?? 0);
  }
  return powers.map((power, customer) => sumAt(sums, customer) / power);
}
