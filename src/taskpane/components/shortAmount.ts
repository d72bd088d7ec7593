import type { Language } from '../../grading/types';

/**
 * An amount short enough for a narrow column, to three significant digits.
 *
 * @example shortAmount('zh-CN', 1234567) // '123万'
 * @example shortAmount('en', 1234567) // '1.23M'
 */
export function shortAmount(language: Language, amount: number): string {
  return new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 }).format(amount);
}
