import type { ErrorText } from '../../bookData';
import { isErrorText } from '../../parse/errorTexts';

/** What a file calls a result that is under way: the format is older than `#BUSY!`. */
const underWay = '#GETTING_DATA';

/** An error value as the file writes it; one the contract does not name counts as `#VALUE!`. */
export function errorText(text: string): ErrorText {
  if (text === underWay) return '#BUSY!';
  return isErrorText(text) ? text : '#VALUE!';
}

/** An error value for a file. */
export const errorInFile = (error: ErrorText): string => (error === '#BUSY!' ? underWay : error);
