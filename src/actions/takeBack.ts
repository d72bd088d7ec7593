import {
  lastGrading,
  lastReports,
  rememberGrading,
  rememberReports,
  removeReports,
  runExcel,
  takeBackGrading,
} from '../excel';
import { needsDetails } from './reports';
import type { TakenBack } from './types';

/**
 * Takes back what was done last in this session: reports written since the last grading, whose sheets go but for those
 * people typed into; else the grading: what it wrote goes, what it replaced comes again, what people typed stays.
 *
 * @returns undefined where there is nothing to take back
 * @throws Refusal `protectedSheet`
 */
export async function takeBack(): Promise<TakenBack | undefined> {
  const last = lastReports();
  if (last) {
    const sheets = await runExcel((context) => removeReports(context, last.sheet, last.keys, isLookedAt));
    rememberReports(undefined);
    return { kind: 'reports', ...sheets };
  }
  const grading = lastGrading();
  if (!grading) return undefined;
  const taken = await runExcel((context) => takeBackGrading(context, grading));
  rememberGrading(undefined);
  return taken && { kind: 'grading', ...taken };
}

/** The details stay as long as a report does whose formulas read them. */
function isLookedAt(key: string, by: readonly string[]): boolean {
  return key === 'details' && by.some(needsDetails);
}
