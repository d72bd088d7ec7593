import type { ErrorText } from '../../bookData';
import { isErrorText } from '../../parse/errorTexts';

/** An error value as the file writes it; one the contract does not name counts as `#VALUE!`. */
export function errorText(text: string): ErrorText {
  return isErrorText(text) ? text : '#VALUE!';
}
