import type { Language } from '../grading/scheme';
import type { Coded } from './issueSentence';
import { isTextKey, text } from './text';

/** What is wrong with a scheme at one place, as a sentence; its place is shown beside it. */
export function problemSentence(language: Language, problem: Coded): string {
  const key = `problem.${problem.code}`;
  return isTextKey(key) ? text(language, key, problem.params) : problem.code;
}
