import type { SheetIssue } from './types';

/**
 * A job that cannot be done as asked, and why, as an issue: an empty sheet, a protected one, a column that is not there.
 * Nothing was changed, or everything was taken back.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /**
   * @param code of the issue; its sentence is in `locales`
   * @param params what the sentence speaks of
   */
  constructor(
    readonly code: string,
    readonly params: SheetIssue['params'] = {},
  ) {
    super(code);
  }
}
