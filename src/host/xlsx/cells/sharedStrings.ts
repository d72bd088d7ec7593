import { cellTextOf } from '../xml/escape';

const ITEM = /<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g;
const RUN = /<t(?:\s[^>]*)?(?:\/>|>([^<]*)<\/t>)/g;
const PHONETIC = /<rPh[\s>][\s\S]*?<\/rPh>/g;

/**
 * The texts of the shared-strings part, in order; of rich text the letters alone.
 *
 * @param xml the part; "" where the workbook has none
 * @example sharedStrings('<sst><si><t>A</t></si><si/></sst>') // ['A', '']
 */
export function sharedStrings(xml: string): string[] {
  return Array.from(xml.matchAll(ITEM), ([, item = '']) => sharedItemText(item));
}

/**
 * The text of a string item: its own or that of its runs, without phonetic hints.
 *
 * @param item what lies inside `<si>` or `<is>`
 * @example sharedItemText('<r><t>A</t></r><r><rPr><b/></rPr><t>1</t></r>') // 'A1'
 */
export function sharedItemText(item: string): string {
  let text = '';
  for (const [, part = ''] of item.replace(PHONETIC, '').matchAll(RUN)) text += part;
  return cellTextOf(text);
}
