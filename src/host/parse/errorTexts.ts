import type { ErrorText } from '../bookData';

const errorTexts: ReadonlySet<string> = new Set<ErrorText>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#BUSY!',
  '#SPILL!',
  '#CALC!',
]);

/**
 * Whether a text is an error value as Excel prints it.
 *
 * @example isErrorText('#DIV/0!') // true
 * @example isErrorText('#hashtag') // false
 */
export function isErrorText(text: unknown): text is ErrorText {
  return typeof text === 'string' && text.startsWith('#') && errorTexts.has(text);
}
