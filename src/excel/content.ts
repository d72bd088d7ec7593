import { literalText } from '../sheets';

/** A cell's contents as they have to be written to stand there again; `''` for a blank one. */
export type Content = string | number | boolean;

/**
 * A cell's contents from what Excel gives. A literal text loses its apostrophe when formulas are read: where formula and
 * value are one and the same text, it is no formula.
 */
export function contentOf(formula: unknown, value: unknown): Content {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  const text = String(formula ?? '');
  return text.startsWith('=') && text !== value ? text : literalText(text);
}

/** Whether two contents show the same: an apostrophe in front only says how it was written. */
export function isSameContent(a: Content, b: Content): boolean {
  return a === b || (typeof a === 'string' && typeof b === 'string' && shown(a) === shown(b));
}

const shown = (text: string) => (text.startsWith("'") ? text.slice(1) : text);
