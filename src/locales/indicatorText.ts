import type { Language, Scheme } from '../grading/scheme';
import { formatDate } from './formatDate';
import { formatNumber } from './formatNumber';

/** An indicator's name in a language; its id where the scheme does not know it. */
export function indicatorName(language: Language, indicator: string, scheme: Scheme): string {
  return scheme.indicators.find(({ id }) => id === indicator)?.names[language] ?? indicator;
}

/** A value of an indicator as it is read: a date as a date, a number grouped; a dash where it is missing. */
export function indicatorValue(
  language: Language,
  indicator: string,
  value: number | undefined,
  scheme: Scheme,
): string {
  if (value === undefined) return '—';
  const kind = scheme.indicators.find(({ id }) => id === indicator)?.kind;
  return kind === 'date' ? formatDate(language, value) : formatNumber(language, value);
}
