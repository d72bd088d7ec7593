const MILLISECONDS = 86_400_000;

/** Excel's number of 1970-01-01; true from 1900-03-01 (61) on, as Excel counts a 29 February 1900. */
const UNIX_EPOCH_SERIAL = 25_569;

/**
 * Year and month of a day.
 *
 * @param day serial day number (Excel, 1900 system), 61 or later
 * @returns month from 0; day of the month from 1
 * @example calendarMonth(39082) // { year: 2006, month: 11, dayOfMonth: 31 }
 */
export function calendarMonth(day: number): {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
} {
  const date = new Date((Math.floor(day) - UNIX_EPOCH_SERIAL) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), dayOfMonth: date.getUTCDate() };
}

/**
 * The first day of a month.
 *
 * @param month from 0; 12 is the first of the next year, −1 the last of the one before
 * @returns serial day number
 * @example firstOfMonth(2007, 0) // 39083
 */
export function firstOfMonth(year: number, month: number): number {
  return Date.UTC(year, month, 1) / MILLISECONDS + UNIX_EPOCH_SERIAL;
}
