import { plainText } from './plainText';

const BLANK_WORDS = new Set([
  '',
  '-',
  '--',
  '---',
  '/',
  '\\',
  'n/a',
  'na',
  'nil',
  'none',
  'null',
  '无',
  '無',
  '暂无',
  '空',
  '缺',
  '未知',
  '.',
  '?',
]);

/**
 * Whether a text says that there is nothing: a dash, N/A, 无 and the like.
 *
 * @example isBlankText('—') // true
 */
export function isBlankText(text: string): boolean {
  return BLANK_WORDS.has(plainText(text).toLowerCase());
}
