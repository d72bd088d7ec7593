import { lastGrading, rememberGrading, runExcel, takeBackGrading } from '../excel';
import type { TakenBack } from './types';

/**
 * Takes the last grading of this session back: removes what it wrote, restores what it replaced, keeps what people typed.
 *
 * @returns undefined where there is nothing to take back
 * @throws Refusal `protectedSheet`
 */
export async function takeBack(): Promise<TakenBack | undefined> {
  const last = lastGrading();
  if (!last) return undefined;
  const taken = await runExcel((context) => takeBackGrading(context, last));
  rememberGrading(undefined);
  return taken;
}
