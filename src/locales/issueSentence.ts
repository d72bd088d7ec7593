import type { Language } from '../grading/scheme';
import { isTextKey, text } from './text';
import type { TextParams } from './text';

/** An issue of the engine, of a cell or of an action: a code, and what its sentence speaks of. */
export interface Coded {
  readonly code: string;
  readonly params: TextParams;
}

/**
 * An issue as a sentence. A code without a sentence is shown as it is, never hidden.
 *
 * @example issueSentence('en', { code: 'errorCell', params: { found: '#N/A' } }) // 'The cell holds the error #N/A; treated as missing.'
 */
export function issueSentence(language: Language, issue: Coded): string {
  const key = `issue.${issue.code}`;
  return isTextKey(key) ? text(language, key, issue.params) : issue.code;
}
