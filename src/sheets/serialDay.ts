/** Serial of 1970-01-01 in the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25569;
const DAY_MILLISECONDS = 86_400_000;

/** How many days the serials of the 1904 date system lie below those of the 1900 system. */
export const DAYS_1904 = 1462;

/**
 * The serial day number (1900 system) of a date; undefined where the calendar has no such day.
 *
 * @param month from one
 * @example serialDay(2024, 3, 5) // 45356
 * @example serialDay(2023, 2, 29) // undefined
 */
export function serialDay(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 2200) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round(date.getTime() / DAY_MILLISECONDS) + UNIX_EPOCH_SERIAL : undefined;
}

/**
 * The day of a serial number (1900 system) as `YYYY-MM-DD`.
 *
 * @example isoDate(45356) // '2024-03-05'
 */
export function isoDate(serial: number): string {
  return new Date((Math.floor(serial) - UNIX_EPOCH_SERIAL) * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/**
 * The serial number of `YYYY-MM-DD`; undefined where the text is not such a date.
 *
 * @example serialOfIsoDate('2024-03-05') // 45356
 */
export function serialOfIsoDate(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? serialDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}
