import { numfmt } from '../univer/univerPackages';
import { isErrorText } from './errorTexts';

/** What Excel makes of one typed or written entry. */
export type TypedInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly value: string; readonly isLiteral: boolean }
  /** `format`: the number format the entry brings along for a cell that has none. */
  | { readonly kind: 'value'; readonly value: number | boolean; readonly format?: string }
  | { readonly kind: 'error'; readonly value: string };

const isTextFormat = (format: string) => format === '@';
/**
 * Digits, signs, separators, currencies, and the words dates and times are written with: any other word makes it a text.
 * Asking this first is what keeps long columns of texts quick.
 */
const canBeNumber = new RegExp(
  `^(?=.*\\d)(?:[\\s\\d.,:/()+\\-$€£¥₹%]|e(?=[+\\-\\d])|[ap]m?\\b|[tz]|${[
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?',
    'nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun',
  ].join('|')})+$`,
  'i',
);
const isBoolean = /^(true|false)$/i;
/** A sign alone, or before a blank, starts no formula. */
const startsFormula = /^=[^]|^@[\p{L}_\\[]|^[+-](?=[^\s+-])/u;
const dateOrder = /^(\d{1,4})[-/](\d{1,2})[-/](\d{1,4})$/;

/** Excel prints a typed date in the short date format of en-US whatever separator it was typed with. */
function dateFormat(format: string, text: string): string {
  return dateOrder.test(text.trim()) ? 'm/d/yyyy' : format;
}

function parsed(text: string): TypedInput | undefined {
  const found = canBeNumber.test(text) || isBoolean.test(text) ? numfmt.parseValue(text) : null;
  if (!found || (typeof found.v !== 'number' && typeof found.v !== 'boolean')) return undefined;
  if (typeof found.v === 'number' && !Number.isFinite(found.v)) return undefined;
  const format = found.z && /[ymd]/i.test(found.z) ? dateFormat(found.z, text) : found.z;
  return { kind: 'value', value: found.v, ...(format && { format }) };
}

/**
 * One entry as Excel reads it, in en-US: numbers, percent, money, dates and times become numbers with their format;
 * `=…` (and `+…`, `-…`, `@…` that is no number) a formula; `'…` a literal text.
 *
 * @param entry what was typed, or written through the API
 * @param format the cell's number format: in a text cell (`@`) everything stays text
 * @example typedInput('12.5%', 'General') // { kind: 'value', value: 0.125, format: '0.00%' }
 * @example typedInput('2024-03-05', 'General') // { kind: 'value', value: 45356, format: 'm/d/yyyy' }
 * @example typedInput('007', '@') // { kind: 'text', value: '007', isLiteral: false }
 * @example typedInput("'=A1", 'General') // { kind: 'text', value: '=A1', isLiteral: true }
 * @example typedInput('-B2*2', 'General') // { kind: 'formula', formula: '=-B2*2' }
 */
export function typedInput(entry: string | number | boolean, format: string): TypedInput {
  if (typeof entry !== 'string') return { kind: 'value', value: entry };
  if (entry === '') return { kind: 'empty' };
  if (isTextFormat(format)) return { kind: 'text', value: entry, isLiteral: false };
  if (entry.startsWith("'")) return { kind: 'text', value: entry.slice(1), isLiteral: true };
  if (isErrorText(entry)) return { kind: 'error', value: entry };
  const value = parsed(entry);
  if (value) return value;
  if (startsFormula.test(entry)) return { kind: 'formula', formula: entry.startsWith('=') ? entry : `=${entry}` };
  return { kind: 'text', value: entry, isLiteral: false };
}
