import { plainText } from './plainText';
import { isUnitText } from './unitText';

/** A header as it is compared: `key` of the whole text, `bare` of the text without its unit. */
export interface HeaderRead {
  readonly key: string;
  readonly bare: string;
  readonly unit?: string;
}

const BRACKETED = /^(.*?)\s*[([【]([^()[\]【】]*)[)\]】]$/;
const SEPARATED = /^(.*?)\s*[-_/:,]\s*([^-_/:,]+)$/;

/** Without case, width, spaces, punctuation and signs. */
function keyOf(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{S}]+/gu, '');
}

/**
 * A header read for comparing: `销售额（万元）` has the key 销售额万元, the bare key 销售额 and the unit 万元. Only what is a
 * unit is taken off: `销售额(去年)` stays whole.
 *
 * @example headerText('Customer ID') // { key: 'customerid', bare: 'customerid' }
 * @example headerText('销售额（万元）') // { key: '销售额万元', bare: '销售额', unit: '万元' }
 */
export function headerText(text: string): HeaderRead {
  const plain = plainText(text);
  const key = keyOf(plain);
  const parts = BRACKETED.exec(plain) ?? SEPARATED.exec(plain);
  const unit = parts?.[2]?.trim();
  if (!parts?.[1] || !unit || !isUnitText(unit)) return { key, bare: key };
  return { key, bare: keyOf(parts[1]), unit };
}
