import type { Language } from '../grading/scheme';

const formatters: Readonly<Record<Language, Intl.NumberFormat[]>> = { 'zh-CN': [], en: [] };

/** Up to here a number times its decimals is exact enough to see which way it rounds. */
const EXACT = 1e12;
const NEAR_HALF = 1e-3;

/** `1234567` as `1,234,567`: both languages group alike. */
function grouped(whole: number): string {
  if (whole < 1000) return String(whole);
  return `${grouped(Math.floor(whole / 1000))},${String(whole % 1000).padStart(3, '0')}`;
}

/**
 * A number as a reader of the language writes it, grouped, with at most `digits` decimals. Numbers that leave no doubt
 * how they round are put together here: `Intl` takes several times as long, and a large grading writes a million.
 *
 * @param digits up to 6
 * @example formatNumber('en', 1234567.891, 1) // '1,234,567.9'
 */
export function formatNumber(language: Language, value: number, digits = 2): string {
  const perUnit = 10 ** digits;
  const scaled = Math.abs(value) * perUnit;
  const rounded = Math.round(scaled);
  const isPlain = rounded > 0 && scaled < EXACT && Math.abs(Math.abs(scaled - rounded) - 0.5) > NEAR_HALF;
  if (!isPlain && !Object.is(value, 0)) return byIntl(language, value, digits);
  const whole = Math.floor(rounded / perUnit);
  const decimals = rounded - whole * perUnit;
  return `${value < 0 ? '-' : ''}${grouped(whole)}${decimals === 0 ? '' : String(decimals / perUnit).slice(1)}`;
}

function byIntl(language: Language, value: number, digits: number): string {
  formatters[language][digits] ??= new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  return formatters[language][digits].format(value);
}

/** Every score from 0 to 100 in tenths. */
const scoreTexts = Array.from({ length: 1001 }, (_, tenths) => (tenths / 10).toFixed(1));

/**
 * A score or a degree: always one decimal, so that columns of them line up.
 *
 * @example formatScore(78.25) // '78.3'
 */
export function formatScore(value: number): string {
  const tenths = Math.round(value * 10 + 1e-9);
  return scoreTexts[tenths] ?? (tenths / 10).toFixed(1);
}

/**
 * A share in 0–1 as a percentage with at most `digits` decimals.
 *
 * @example formatShare('en', 0.155, 1) // '15.5%'
 */
export function formatShare(language: Language, share: number, digits = 1): string {
  return `${formatNumber(language, share * 100, digits)}%`;
}
