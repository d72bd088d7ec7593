import type { Language } from '../grading/types';
import { issueSentence } from '../locales';
import type { Coded } from '../locales';

/** Refusal and ExcelError, told by their shape: both carry a code and its parameters. */
function isCoded(error: unknown): error is Error & Coded {
  return error instanceof Error && 'code' in error && 'params' in error;
}

/** A failure as an issue: refusals and failures of Excel bring their own code, anything else is unexpected. */
export function failureOf(error: unknown): Coded {
  if (isCoded(error)) return { code: error.code, params: error.params };
  if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled', params: {} };
  return { code: 'programFailure', params: { message: error instanceof Error ? error.message : String(error) } };
}

/** What went wrong, in one clear sentence. */
export function failureSentence(language: Language, error: unknown): string {
  return issueSentence(language, failureOf(error));
}
