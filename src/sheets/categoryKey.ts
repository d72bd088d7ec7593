import { plainText } from './plainText';

/** Punctuation and spaces but a sign at the end: A+ and A− are not A. */
const IDLE = /-(?!$)|(?![-+])[\p{P}\p{Z}]/gu;

/**
 * A category's text as it is compared: without case, width, spaces and punctuation.
 *
 * @example categoryKey('「重要 客户」') // '重要客户'
 * @example categoryKey('ａ＋') // 'a+'
 */
export function categoryKey(text: string): string {
  const plain = plainText(text).toLowerCase();
  const key = plain.replace(IDLE, '');
  // A text of signs alone, such as ***, is all there is to compare.
  return key === '' ? plain : key;
}
