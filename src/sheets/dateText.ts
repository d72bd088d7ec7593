import { plainText } from './plainText';
import { serialDay } from './serialDay';

/** A date read from a text: one day, or two where the order of day and month is open. Serials of the 1900 system. */
export type DateRead =
  | { readonly serial: number; readonly order?: 'dayFirst' | 'monthFirst' }
  | { readonly dayFirst: number; readonly monthFirst: number };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /(?:T|\s+)(?:(?:上午|下午|[ap]m)?\s*\d{1,2}:\d{2}.*|(?:星期|周|週).*)$/i;
const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/i;

const dayOf = (serial: number | undefined): DateRead | undefined => (serial === undefined ? undefined : { serial });

function namedMonth(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateRead | undefined {
  const index = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? undefined : dayOf(serialDay(Number(year), index + 1, Number(day)));
}

/** `a/b/year`: both orders tried; open where both make a day and they differ. */
function yearLast(year: number, a: number, b: number): DateRead | undefined {
  const dayFirst = serialDay(year, b, a);
  const monthFirst = serialDay(year, a, b);
  if (dayFirst === undefined) return monthFirst === undefined ? undefined : { serial: monthFirst, order: 'monthFirst' };
  if (monthFirst === undefined) return { serial: dayFirst, order: 'dayFirst' };
  return dayFirst === monthFirst ? { serial: dayFirst } : { dayFirst, monthFirst };
}

/**
 * A date as people write it: 2024-03-05, 2024/3/5, 2024.3.5, 2024年3月5日, 20240305, 5 Mar 2024, Mar 5, 2024, 25/12/2024,
 * with or without a time behind it. 03/04/2024 stays open: its column tells.
 *
 * @returns undefined where the text is no date
 * @example dateText('２０２４年３月５日') // { serial: 45356 }
 * @example dateText('25/12/2024') // { serial: 45651, order: 'dayFirst' }
 * @example dateText('03/04/2024') // { dayFirst: 45385, monthFirst: 45355 }
 * @example dateText('soon') // undefined
 */
export function dateText(text: string): DateRead | undefined {
  const plain = plainText(text).replace(TIME, '').trim();
  const first = YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain);
  if (first) return dayOf(serialDay(Number(first[1]), Number(first[2]), Number(first[3])));
  const last = YEAR_LAST.exec(plain);
  if (last) return yearLast(Number(last[3]), Number(last[1]), Number(last[2]));
  const dayMonth = DAY_MONTH_NAME.exec(plain);
  if (dayMonth) return namedMonth(dayMonth[3], dayMonth[2], dayMonth[1]);
  const monthDay = MONTH_NAME_DAY.exec(plain);
  return monthDay ? namedMonth(monthDay[3], monthDay[1], monthDay[2]) : undefined;
}
