import { plainText } from './plainText';

const TRUE = new Set(['是', '有', '对', '對', '真', '已', '√', '✓', '✔', '☑', '✅', 'yes', 'y', 'true', 't', '1']);
const FALSE = new Set([
  '否',
  '不是',
  '无',
  '無',
  '没有',
  '沒有',
  '错',
  '錯',
  '假',
  '未',
  '×',
  '✕',
  '✖',
  '✗',
  '✘',
  '☐',
  '❌',
  'no',
  'n',
  'false',
  'f',
  '0',
]);

/** Says how a sign is drawn, not which it is. */
const VARIATION = /[\ufe0e\ufe0f]/g;

/**
 * A truth value as people write it: 是/否, 有/无, 对/错, √/×, yes/no, y/n, true/false, 1/0. A letter x stays open: it is a
 * cross to one and a tick to another.
 *
 * @returns undefined where the text is neither
 * @example booleanText('Ｙes') // true
 * @example booleanText('无') // false
 * @example booleanText('x') // undefined
 */
export function booleanText(text: string): boolean | undefined {
  const plain = plainText(text).replace(VARIATION, '').toLowerCase();
  if (TRUE.has(plain)) return true;
  return FALSE.has(plain) ? false : undefined;
}
