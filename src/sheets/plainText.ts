/** Minus signs that full-width folding leaves alone. */
const MINUS = /[\u2010-\u2015\u2212]/g;

/**
 * A text in half-width characters, trimmed, with one kind of minus and of space: what people type with a Chinese input
 * method reads like what they type without.
 *
 * @example plainText(' １２３，４５６．７ ') // '123,456.7'
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(MINUS, '-')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
