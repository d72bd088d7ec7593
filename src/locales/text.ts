import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../grading/scheme';
import { catalogue } from './catalogue';
import type { TextKey } from './catalogue';

export type TextParams = Readonly<Record<string, string | number>>;

type Template = (params?: TextParams) => string;

const templates: Readonly<Record<Language, Map<TextKey, Template>>> = { 'zh-CN': new Map(), en: new Map() };

/** What the parser calls a literal and a plain placeholder. */
const LITERAL = 0;
const ARGUMENT = 1;

/**
 * A message ready to be filled. One of plain placeholders alone, as most are, is put together here: the formatter takes
 * ten times as long, and the basis of a hundred thousand customers is made of millions.
 */
function templateOf(message: string, language: Language): Template {
  const formatter = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  const parts = formatter.getAst();
  if (parts.some(({ type }) => type !== LITERAL && type !== ARGUMENT))
    return (params) => String(formatter.format(params));
  const values = parts.map((part) => ('value' in part && typeof part.value === 'string' ? part.value : ''));
  const isArgument = parts.map(({ type }) => type === ARGUMENT);
  const count = values.length;
  return (params = {}) => {
    let filled = '';
    for (let index = 0; index < count; index++) {
      const value = values[index] ?? '';
      const given = isArgument[index] ? params[value] : value;
      if (given === undefined) throw new RangeError(`text requires a value for ${value}`);
      filled += given;
    }
    return filled;
  };
}

/**
 * One text of the catalogue in a language, ready to be filled again and again.
 *
 * @returns takes what the placeholders stand for; throws as `text` does
 */
export function template(language: Language, key: TextKey): Template {
  const ready = templates[language].get(key) ?? templateOf(catalogue[key][language], language);
  templates[language].set(key, ready);
  return ready;
}

/**
 * One text of the catalogue in a language, its placeholders filled.
 *
 * @param language the reader's, or the scheme's where the text goes into the workbook
 * @param key a key of the catalogue
 * @param params what the placeholders of the message stand for
 * @throws RangeError "text requires …", or the formatter's own error, where a placeholder has no value
 * @example text('en', 'issue.blankRows', { count: 2 }) // '2 blank rows were left out.'
 */
export function text(language: Language, key: TextKey, params?: TextParams): string {
  return template(language, key)(params);
}

/** Whether the catalogue has this key: codes come from data, and one without a sentence must not throw. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(catalogue, key);
}
