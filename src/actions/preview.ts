import { runExcel } from '../excel';
import { gradedJob } from './gradedJob';
import type { Job, Preview, RunOptions } from './types';

/**
 * What a grading would give: customers and amount per tier, and every issue. Nothing is written.
 *
 * @throws Refusal `dataMoved`, `badAsOf`, `requiredColumnsMissing`, `nothingReadable`
 */
export async function preview(job: Job, options: RunOptions = {}): Promise<Preview> {
  return (await runExcel((context) => gradedJob(context, job, options))).preview;
}
