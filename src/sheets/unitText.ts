import { plainText } from './plainText';

const CURRENCY = '人民币|人民幣|美元|欧元|港元|港币|日元|rmb|cny|usd|eur|gbp|hkd|jpy|[¥$€£]';
const SCALE = '十万|百万|百萬|千万|千萬|百|千|万|萬|亿|億|k|m|thousands?|millions?';
const COUNTER =
  '元|圆|块|天|日|次|个月|個月|个|個|笔|筆|单|單|件|人|名|家|分|年|月|小时|小時|台|套|%|‰|pct|percent|days?|times?|orders?|points?|units?|years?|months?|pcs|yyyy[-/]?mm[-/]?dd';
const UNIT = new RegExp(
  `^(?:单位[::]?|單位[::]?|in )?(?=.)(?:${CURRENCY})? ?(?:${SCALE})? ?(?:${COUNTER})?(?:${CURRENCY})?$`,
  'i',
);

const SCALE_IN_UNIT: readonly (readonly [RegExp, number])[] = [
  [/亿|億/, 1e8],
  [/千万|千萬/, 1e7],
  [/百万|百萬|million|^m$/i, 1e6],
  [/十万/, 1e5],
  [/万|萬/, 1e4],
  [/千|thousand|^k$/i, 1e3],
];

/**
 * Whether a text is nothing but a unit: 元, 万元, 天, 次, %, USD, days.
 *
 * @example isUnitText('万元') // true
 * @example isUnitText('去年') // false
 */
export function isUnitText(text: string): boolean {
  const plain = plainText(text)
    .replace(/^[([【](.*)[)\]】]$/, '$1')
    .trim();
  return plain !== '' && UNIT.test(plain);
}

/**
 * What a unit multiplies by.
 *
 * @example unitScale('万元') // 10000
 */
export function unitScale(unit: string | undefined): number {
  return SCALE_IN_UNIT.find(([word]) => unit !== undefined && word.test(unit))?.[1] ?? 1;
}
