import {
  lastGrading,
  lastReports,
  rememberGrading,
  rememberReports,
  removeReports,
  runExcel,
  takeBackGrading,
} from '../excel';
import type { TakenBack } from './types';

/**
 * Takes back what was done last in this session: reports written since the last grading, whose sheets go but for those
 * people typed into; else the grading: what it wrote goes, what it replaced comes again, what people typed stays.
 *
 * @returns undefined where there is nothing to take back
 * @throws Refusal `protectedSheet`
 */
export async function takeBack(): Promise<TakenBack | undefined> {
  const reports = lastReports();
  if (reports) {
    const sheets = await runExcel((context) => removeReports(context, reports.sheet, reports.keys));
    rememberReports(undefined);
    return { kind: 'reports', ...sheets };
  }
  const last = lastGrading();
  if (!last) return undefined;
  const taken = await runExcel((context) => takeBackGrading(context, last));
  rememberGrading(undefined);
  return taken && { kind: 'grading', ...taken };
}
