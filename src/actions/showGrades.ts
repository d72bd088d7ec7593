import { selectIssue } from './selectIssue';
import type { Outcome } from './types';

/** Brings the grades into view: selects the first cell a grading wrote. */
export async function showGrades({ sheet, written }: Pick<Outcome, 'sheet' | 'written'>): Promise<void> {
  const address = written.split(/[:,]/)[0];
  if (address) await selectIssue(sheet, { address });
}
