import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../grading/scheme';
import { catalogue } from './catalogue';
import type { TextKey } from './catalogue';

export type TextParams = Readonly<Record<string, string | number>>;

const messages = new Map<string, IntlMessageFormat>();

/**
 * One text of the catalogue in a language, its placeholders filled.
 *
 * @param language the reader's, or the scheme's where the text goes into the workbook
 * @param key a key of the catalogue
 * @param params what the placeholders of the message stand for
 * @throws the formatter's own error where a placeholder has no parameter
 * @example text('en', 'issue.blankRows', { count: 2 }) // '2 blank rows were left out.'
 */
export function text(language: Language, key: TextKey, params?: TextParams): string {
  const cacheKey = `${language} ${key}`;
  let message = messages.get(cacheKey);
  if (!message) {
    message = new IntlMessageFormat(catalogue[key][language], language, undefined, { ignoreTag: true });
    messages.set(cacheKey, message);
  }
  const formatted = message.format(params);
  return typeof formatted === 'string' ? formatted : String(formatted);
}

/** Whether the catalogue has this key: codes come from data, and one without a sentence must not throw. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(catalogue, key);
}
