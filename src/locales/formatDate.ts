import type { Language } from '../grading/scheme';

/** Days from the serial number 0 of Excel's 1900 system (1899-12-30) to 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25569;

const formatters: Partial<Record<Language, Intl.DateTimeFormat>> = {};

/**
 * A serial day number (1900 system) as a reader of the language writes the date.
 *
 * @example formatDate('zh-CN', 45356) // '2024年3月5日'
 */
export function formatDate(language: Language, serial: number): string {
  formatters[language] ??= new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: language === 'en' ? 'medium' : 'long',
    timeZone: 'UTC',
  });
  return formatters[language].format((serial - UNIX_EPOCH_SERIAL) * 86_400_000);
}
