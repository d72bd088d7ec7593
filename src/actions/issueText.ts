import { issueParams } from '../grading';
import type { Language, Scheme } from '../grading/types';
import { issueSentence } from '../locales';
import type { CellIssue } from './types';

/** An issue as a sentence, the scheme's indicators and composites by name. */
export function issueText(language: Language, issue: CellIssue, scheme: Scheme): string {
  return issueSentence(language, { code: issue.code, params: issueParams(issue, scheme, language) });
}
