import { applyGrading, inTurns, mappedDataHash, runExcel } from '../excel';
import type { AppliedGrading } from '../excel';
import { areaAddress } from '../sheets';
import { customerGrades } from './customerGrades';
import { gradedJob, stepsOf } from './gradedJob';
import { gradingPlanSteps } from './gradingPlanSteps';
import { serialOfMoment } from './serialOfMoment';
import type { Job, Outcome, RunOptions } from './types';

/** The areas that hold grades, joined by commas: columns that stand side by side make one. */
function writtenAddress({ columns, row, rows }: AppliedGrading): string {
  const areas: { first: number; last: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const area = areas[areas.length - 1];
    if (area && column === area.last + 1) area.last = column;
    else areas.push({ first: column, last: column });
  }
  return areas.map(({ first, last }) => areaAddress({ row, column: first, rows, columns: last - first + 1 })).join(',');
}

/**
 * Grades the customers and writes the grades beside them: coloured, with reasons and a legend. The user's cells stay as
 * they are. Cancelled or failed, it leaves nothing behind.
 *
 * @param now the moment that counts as today
 * @throws Refusal `protectedSheet`, `dataMoved`, `badAsOf`, `requiredColumnsMissing`, `nothingReadable`
 */
export function gradeInPlace(job: Job, options: RunOptions = {}, now = new Date()): Promise<Outcome> {
  return runExcel(async (context) => {
    const today = serialOfMoment(now);
    const graded = await gradedJob(context, job, options, { today });
    const { source, customers, grades, preview } = graded;
    const hash = await mappedDataHash(context, source, job.mapping);
    const layout = gradingPlanSteps(job, graded, today, hash);
    const plan = await inTurns(layout, { signal: options.signal });
    const applied = await applyGrading(context, source, plan, stepsOf(options, 'write'));
    return {
      ...preview,
      issues: [...applied.notes, ...preview.issues],
      scheme: job.scheme,
      sheet: source.sheet,
      range: areaAddress(source.area),
      written: writtenAddress(applied),
      customers: () => customerGrades(grades, customers),
    };
  });
}
