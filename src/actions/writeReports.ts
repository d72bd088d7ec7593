import {
  applySheetPlan,
  inTurns,
  madeSheets,
  namedSheets,
  rememberReports,
  removeSheets,
  reportSheets,
  runExcel,
} from '../excel';
import { nextChangeSteps, Refusal } from '../sheets';
import type { ReportSources, SheetPlan } from '../sheets';
import { findData } from './findData';
import { needsDetails, reports, type Report, type ReportId } from './reports';
import { reportSources } from './reportSources';
import type { SourcesRequest } from './reportSources';
import type { EvaluationRequest, RunOptions } from './types';

/** A sheet written for a report. */
export interface WrittenReport {
  readonly report: ReportId;
  /** Name of the sheet. */
  readonly sheet: string;
}

/** What reports are asked for. */
export interface ReportRequest {
  readonly reports: readonly ReportId[];
  /** The customers'; the active one unless given. */
  readonly sheet?: string;
  readonly evaluation?: EvaluationRequest;
  /** Of the matrix: ids or names of two composites, the upright one first; those the scheme leads with unless given. */
  readonly matrix?: readonly string[];
}

/** Share of the writing that finding the next steps takes. */
const FOUND = 0.1;

/** One form, in which a customer can be chosen. */
const ONE_FORM: EvaluationRequest = { of: { kind: 'one' }, layout: 'oneSheet' };

/** What was chosen of a report counts only where it is wanted. */
function chosen({ reports: wanted, evaluation = ONE_FORM, matrix }: ReportRequest): SourcesRequest {
  return {
    evaluation: wanted.includes('evaluation') ? evaluation : ONE_FORM,
    ...(wanted.includes('matrix') && { matrix }),
  };
}

/**
 * Writes reports of the customers graded on a sheet: each on a sheet of its own, refreshed in place where it was written
 * before; what people typed into it stays. Cancelled or failed, it leaves no new sheet behind.
 *
 * A report that cannot be made of these data is left out and its reason told, unless it is all that was asked for.
 *
 * @throws Refusal `notGraded`, `protectedSheet`, the reason why a report cannot be made, and what `reportSources` throws
 */
export async function writeReports(
  request: ReportRequest,
  options: RunOptions = {},
): Promise<readonly WrittenReport[]> {
  const { sheet } = request;
  const data = await findData(sheet === undefined ? { kind: 'sheet' } : { kind: 'sheetNamed', sheet }, options);
  return runExcel(async (context) => {
    const known = await reportSheets(context, data.sheet);
    const sources = await reportSources(context, data, known, chosen(request), options);
    const possible = withoutObstacles(request.reports, sources, options);
    const wanted = withDetails(possible);
    const told = wanted.includes('details') ? await withNextSteps(sources, options) : sources;
    const planned: (readonly [ReportId, SheetPlan])[] = [];
    for (const report of wanted) {
      const sheets = reports[report].sheets(told);
      const ready = 'next' in sheets ? await inTurns(sheets, { signal: options.signal }) : sheets;
      for (const plan of ready) planned.push([report, plan]);
    }
    const plans = planned.map(([, plan]) => plan);
    const named = namedSheets(known, plans);
    const made = await madeSheets(context, known, named);
    try {
      for (const [index, plan] of plans.entries()) {
        const target = made[index];
        if (target) await applySheetPlan(context, target, plan, sources.grades.scheme, { signal: options.signal });
        options.onProgress?.({ phase: 'write', done: FOUND + ((1 - FOUND) * (index + 1)) / plans.length });
      }
    } catch (error) {
      await removeSheets(
        context,
        made.filter((_, index) => named[index]?.id === undefined),
      );
      throw error;
    }
    rememberReports({ sheet: data.sheet, keys: plans.map(({ key }) => key) });
    return planned.map(([report], index) => ({ report, sheet: made[index]?.name ?? '' }));
  });
}

/** With the easiest change for everybody who gets a form, looked for in turns. */
async function withNextSteps(sources: ReportSources, { signal, onProgress }: RunOptions): Promise<ReportSources> {
  const onStep = (share: number) => onProgress?.({ phase: 'write', done: FOUND * share });
  return { ...sources, nextSteps: await inTurns(nextChangeSteps(sources), { signal, onStep }) };
}

/**
 * The reports that can be made; of the others the reason is told.
 *
 * @throws Refusal that reason, where none is left
 */
function withoutObstacles(
  wanted: readonly ReportId[],
  sources: ReportSources,
  { onNote }: RunOptions,
): readonly ReportId[] {
  const possible: ReportId[] = [];
  let refusal: Refusal | undefined;
  for (const id of wanted) {
    const report: Report = reports[id];
    const obstacle = report.obstacle?.(sources);
    if (!obstacle) {
      possible.push(id);
      continue;
    }
    refusal ??= new Refusal(obstacle.code, obstacle.params);
    onNote?.(obstacle);
  }
  if (refusal && possible.length === 0) throw refusal;
  return possible;
}

/** The reports asked for; first the details where one of them looks at them. */
function withDetails(wanted: readonly ReportId[]): readonly ReportId[] {
  if (!wanted.some(needsDetails)) return wanted;
  return ['details', ...wanted.filter((id) => id !== 'details')];
}
