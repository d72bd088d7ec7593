import { calendarMonth, firstOfMonth } from './calendarMonth';

/**
 * The same day some months later or earlier; where the month is too short, its last day.
 *
 * @param day serial day number (Excel, 1900 system), 61 or later
 * @param months whole number, negative for earlier
 * @example monthsLater(45688, 1) // 45716
 */
export function monthsLater(day: number, months: number): number {
  const { year, month, dayOfMonth } = calendarMonth(day);
  const first = firstOfMonth(year, month + months);
  const last = firstOfMonth(year, month + months + 1) - 1;
  return Math.min(first + dayOfMonth - 1, last);
}
