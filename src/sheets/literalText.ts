import { dateText } from './dateText';
import { numberText } from './numberText';

/** Characters that Excel starts a formula with, their full-width forms, and the apostrophe that would be swallowed. */
const FORMULA_START = /^[=+\-@'＝＋－＠\t\r\n]/;
const LITERAL_WORD = /^(true|false|#.*)$/i;

/**
 * A text as it has to be written so that the cell shows exactly it: with a leading apostrophe where Excel would make a
 * formula, a number, a date or a truth value of it.
 *
 * @example literalText('=HYPERLINK("http://x")') // "'=HYPERLINK(\"http://x\")"
 * @example literalText('黄金') // '黄金'
 */
export function literalText(text: string): string {
  const isOther =
    /\d/.test(text) && text.length < 40 && (numberText(text) !== undefined || dateText(text) !== undefined);
  return FORMULA_START.test(text) || LITERAL_WORD.test(text.trim()) || isOther ? `'${text}` : text;
}
