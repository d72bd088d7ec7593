import { calendarMonth, firstOfMonth } from '../calendar/calendarMonth';
import { monthsLater } from '../calendar/monthsLater';
import type { OrderOptions, Period } from './types';

/** A date mistyped into another century must not make a column for each of its years. */
const MOST_YEARS = 20;

/**
 * The spans amounts are split into.
 *
 * @param firstDay of the data, serial day number
 * @param asOf serial day number, on or after it; undefined where there is no data, and no span but those given
 * @example periodsOf('twelveMonths', 38000, 39082) // [{ from: 38353, to: 38718 }, { from: 38718, to: 39083 }]
 */
export function periodsOf(
  given: OrderOptions['periods'],
  firstDay: number,
  asOf: number | undefined,
): readonly Period[] {
  if (given === undefined || asOf === undefined) return typeof given === 'object' ? given : [];
  if (given === 'twelveMonths') {
    const end = asOf + 1;
    const middle = monthsLater(end, -12);
    return [
      { from: monthsLater(end, -24), to: middle },
      { from: middle, to: end },
    ];
  }
  if (given === 'year') {
    const { year: last } = calendarMonth(asOf);
    const first = Math.max(calendarMonth(firstDay).year, last - MOST_YEARS + 1);
    return Array.from({ length: last - first + 1 }, (_, at) => ({
      from: firstOfMonth(first + at, 0),
      to: firstOfMonth(first + at + 1, 0),
    }));
  }
  return given;
}
