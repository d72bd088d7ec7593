import type { Language } from '../grading/scheme';

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number as a reader of the language writes it, grouped, with at most `digits` decimals.
 *
 * @example formatNumber('en', 1234567.891, 1) // '1,234,567.9'
 */
export function formatNumber(language: Language, value: number, digits = 2): string {
  const key = language === 'en' ? `en${digits}` : `zh${digits}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

/**
 * A score or a degree: always one decimal, so that columns of them line up.
 *
 * @example formatScore(78.25) // '78.3'
 */
export function formatScore(value: number): string {
  return (Math.round(value * 10 + 1e-9) / 10).toFixed(1);
}

/**
 * A share in 0–1 as a percentage with at most `digits` decimals.
 *
 * @example formatShare('en', 0.155, 1) // '15.5%'
 */
export function formatShare(language: Language, share: number, digits = 1): string {
  return `${formatNumber(language, share * 100, digits)}%`;
}
