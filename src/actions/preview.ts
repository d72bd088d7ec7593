import { runExcel } from '../excel';
import { gradedJob } from './gradedJob';
import { serialOfMoment } from './serialOfMoment';
import type { Job, Preview, RunOptions } from './types';

/**
 * What a grading would give: customers and amount per tier, and every issue. Nothing is written.
 *
 * @param now the moment that counts as today
 * @throws Refusal `dataMoved`, `badAsOf`, `requiredColumnsMissing`, `nothingReadable`
 */
export async function preview(job: Job, options: RunOptions = {}, now = new Date()): Promise<Preview> {
  const today = serialOfMoment(now);
  return (await runExcel((context) => gradedJob(context, job, options, { today }))).preview;
}
