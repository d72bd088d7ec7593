import { plainText } from './plainText';

/** A number read from a text. */
export interface NumberRead {
  readonly value: number;
  /** What 万, 亿, K and the like multiplied it by; 1 without any. */
  readonly scale: number;
}

const CURRENCY = /(人民币|人民幣|rmb|cny|usd|eur|gbp|hkd|twd|us\$|hk\$|nt\$|[¥$€£])/gi;
const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  百萬: 1e6,
  m: 1e6,
  千万: 1e7,
  千萬: 1e7,
  亿: 1e8,
  億: 1e8,
};
const SCALE = /(百万|百萬|千万|千萬|百|千|万|萬|亿|億|k|m)$/i;
const COUNTER =
  /(元整|元|圆|块|塊|天|日|次|个月|個月|个|個|笔|筆|单|單|件|人|名|家|分|年|月|小时|小時|台|套|days?|times?|orders?|pcs|units?|years?|months?)$/i;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const GROUPED_EUROPEAN = /^\d{1,3}(\.\d{3})+,\d+$/;
const PLAIN = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Digits with separators as a number; undefined where the separators don't make one. */
function digits(text: string): number | undefined {
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (GROUPED_EUROPEAN.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return undefined;
}

/**
 * A number as people write it: full-width digits, thousands separators, currency signs, 万 and 亿, percent, brackets or
 * a trailing minus for negatives, a counter such as 元, 天, 次 behind it.
 *
 * @returns the number in ones (a percentage as a share), or undefined where the text is no number
 * @example numberText('￥１２．５万元') // { value: 125000, scale: 10000 }
 * @example numberText('(1,234.50)') // { value: -1234.5, scale: 1 }
 * @example numberText('35%') // { value: 0.35, scale: 1 }
 * @example numberText('A12') // undefined
 */
export function numberText(text: string): NumberRead | undefined {
  let rest = plainText(text).replaceAll(' ', '').replaceAll("'", '').replace(CURRENCY, '');
  let sign = 1;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed?.[1] !== undefined) {
    rest = bracketed[1];
    sign = -1;
  }
  if (/^[+-]/.test(rest)) {
    if (rest.startsWith('-')) sign = -sign;
    rest = rest.slice(1);
  } else if (/\d-$/.test(rest)) {
    sign = -sign;
    rest = rest.slice(0, -1);
  }
  const percent = /[%‰]$/.exec(rest)?.[0];
  if (percent) {
    const value = digits(rest.slice(0, -1));
    return value === undefined ? undefined : { value: (sign * value) / (percent === '%' ? 100 : 1000), scale: 1 };
  }
  rest = rest.replace(COUNTER, '');
  const scaleWord = SCALE.exec(rest)?.[0];
  if (scaleWord) rest = rest.slice(0, -scaleWord.length);
  const scale = scaleWord ? (SCALES[scaleWord.toLowerCase()] ?? 1) : 1;
  const value = digits(rest);
  return value === undefined ? undefined : { value: sign * value * scale, scale };
}
