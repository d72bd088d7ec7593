import { monthsLater } from './calendar/monthsLater';
import type { Scheme } from './types';

const MONTHS = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;

/**
 * The day a grading is due again: one period after the day it referred to, in calendar months where they are meant, and
 * on the month's last day where that month is too short.
 *
 * @param asOf serial day number (Excel, 1900 system) the grading referred to, 61 or later; a time of day does not count
 * @param every how often the scheme says to grade again
 * @returns serial day number
 * @throws RangeError "regradeDue requires a day from 1900-03-01 on"
 * @example regradeDue(45688, 'month') // 45716
 */
export function regradeDue(asOf: number, every: Scheme['regradeEvery']): number {
  if (!(asOf >= 61 && asOf < Infinity)) throw new RangeError('regradeDue requires a day from 1900-03-01 on');
  const day = Math.floor(asOf);
  if (every === 'day') return day + 1;
  if (every === 'week') return day + 7;
  return monthsLater(day, MONTHS[every]);
}
