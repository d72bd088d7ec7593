import { plainText } from './plainText';

const WORDS = '合计|总计|小计|总和|汇总|合計|總計|小計|總和|(?:grand |sub ?)?totals?|sum';
const EXACT = new RegExp(`^(?:${WORDS})$`, 'i');
const PART = new RegExp(
  `^(?:合计|总计|小计|合計|總計|小計|(?:grand |sub ?)?total\\b)|(?:合计|总计|小计|合計|總計|小計|\\b(?:sub ?)?total)$`,
  'i',
);

/**
 * Whether a row's label names a total: `exact` where it is nothing else (合计, Grand total), `part` where it may be
 * (华东小计, Total for Germany — or a customer called Total SA), undefined otherwise.
 *
 * @example totalLabel('合 计：') // 'exact'
 * @example totalLabel('华东小计') // 'part'
 */
export function totalLabel(text: string): 'exact' | 'part' | undefined {
  if (text.length > 40) return undefined;
  const plain = plainText(text)
    .replace(/[:.,*]+$/, '')
    .replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
  if (EXACT.test(plain)) return 'exact';
  return PART.test(plain) ? 'part' : undefined;
}
