import type { ErrorText } from '../../bookData';

const KNOWN: ReadonlySet<string> = new Set<ErrorText>([
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

/** An error value as the file writes it; one the contract does not name counts as `#VALUE!`. */
export function errorText(text: string): ErrorText {
  // Membership in the set of exactly these texts was just tested.
  return KNOWN.has(text) ? (text as ErrorText) : '#VALUE!';
}
