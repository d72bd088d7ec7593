import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../grading/scheme';
import { catalogue } from './catalogue';
import type { TextKey } from './catalogue';

export type TextParams = Readonly<Record<string, string | number>>;

type Format = (params?: TextParams) => string;

const formats = new Map<string, Format>();

/** What the parser calls a literal and a plain placeholder. */
const LITERAL = 0;
const ARGUMENT = 1;

/**
 * A message ready to be filled. One of plain placeholders alone, as most are, is put together here: the formatter takes
 * ten times as long, and the basis of a hundred thousand customers is made of millions.
 */
function formatOf(message: string, language: Language): Format {
  const formatter = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  const parts = formatter.getAst();
  if (parts.some(({ type }) => type !== LITERAL && type !== ARGUMENT))
    return (params) => String(formatter.format(params));
  const values = parts.map((part) => ('value' in part && typeof part.value === 'string' ? part.value : ''));
  const isArgument = parts.map(({ type }) => type === ARGUMENT);
  return (params) => {
    let filled = '';
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? '';
      if (isArgument[index] && params?.[value] === undefined)
        throw new RangeError(`text requires a value for ${value}`);
      filled += isArgument[index] ? params?.[value] : value;
    }
    return filled;
  };
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
  const cacheKey = language === 'en' ? `en ${key}` : key;
  let format = formats.get(cacheKey);
  if (!format) {
    format = formatOf(catalogue[key][language], language);
    formats.set(cacheKey, format);
  }
  return format(params);
}

/** Whether the catalogue has this key: codes come from data, and one without a sentence must not throw. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(catalogue, key);
}
