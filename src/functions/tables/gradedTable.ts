import type { Call } from '../answers/inTurn';
import { inTurn, signalOf } from '../answers/inTurn';
import { language } from '../answers/language';
import { givenCells, withoutBlankEnd } from '../cells/givenCells';
import { optionalDay, optionalText } from '../cells/optional';
import { recent } from '../cells/recent';
import { cellCount, sameCells } from '../cells/sameCells';
import type { GradedTable, Request } from './gradedTableSteps';
import { gradedTableSteps } from './gradedTableSteps';
import { nameableSchemes, schemeNamed } from './schemes';

/** The arguments that every function of a table shares. */
export interface TableArguments {
  readonly table: readonly (readonly unknown[])[];
  readonly scheme: unknown;
  readonly asOf: unknown;
}

/** A grading under way or done, and for how many formulas. */
interface Job {
  readonly graded: Promise<GradedTable>;
  readonly cancel: AbortController;
  wanted: number;
}

/** Gradings by what was asked: several functions over one table grade it once. */
const jobs = recent<Request, Job>(isSame, ({ cells }) => cellCount(cells.rows), { questions: 8, weight: 5_000_000 });

function isSame(one: Request, other: Request): boolean {
  return (
    one.scheme === other.scheme &&
    one.asOf === other.asOf &&
    one.language === other.language &&
    one.cells.firstRow === other.cells.firstRow &&
    one.schemes.length === other.schemes.length &&
    one.schemes.every((scheme, index) => scheme === other.schemes[index]) &&
    sameCells(one.cells.rows, other.cells.rows)
  );
}

/** The table of a call, graded as the pane grades it; rejects where the formula no longer wants it. */
export async function gradedTable(given: TableArguments, call: Call): Promise<GradedTable> {
  const signal = signalOf(call);
  const spoken = language();
  const asOf = optionalDay(given.asOf);
  const name = optionalText(given.scheme);
  const [all, schemes] = await Promise.all([
    givenCells(given.table, call.parameterAddresses?.[0], signal),
    nameableSchemes(spoken),
  ]);
  const scheme = name === undefined ? undefined : schemeNamed(schemes, name);
  const request = { cells: withoutBlankEnd(all), schemes, scheme, asOf, language: spoken };
  const known = jobs.find(request);
  return wanted(known?.cancel.signal.aborted === false ? known : started(request), signal);
}

function started(request: Request): Job {
  const cancel = new AbortController();
  const job = { graded: inTurn(gradedTableSteps(request), cancel.signal), cancel, wanted: 0 };
  jobs.keep(request, job);
  return job;
}

/** Waits for a job, which ends early when no formula waits for it any longer. */
async function wanted(job: Job, signal: AbortSignal): Promise<GradedTable> {
  job.wanted += 1;
  const leave = () => {
    job.wanted -= 1;
    if (job.wanted === 0) job.cancel.abort();
  };
  signal.addEventListener('abort', leave);
  const graded = await job.graded;
  signal.removeEventListener('abort', leave);
  return graded;
}
