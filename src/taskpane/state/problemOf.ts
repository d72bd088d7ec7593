import type { Problem } from './types';

function isCoded(error: unknown): error is Problem {
  return error instanceof Error && 'code' in error && 'params' in error;
}

/** What to tell of a failure: the action's own code, or that something unexpected happened and what it said. */
export function problemOf(error: unknown): Problem {
  if (isCoded(error)) return { code: error.code, params: error.params };
  return { code: 'programFailure', params: { message: error instanceof Error ? error.message : String(error) } };
}
