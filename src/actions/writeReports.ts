import { applySheetPlan, isStale, reportSheets, runExcel, schemeById, standingGradings } from '../excel';
import type { ExcelContext, StandingGrading } from '../excel';
import { explainerSteps } from '../grading';
import { inTurns } from '../excel';
import { Refusal, serialOfIsoDate } from '../sheets';
import type { ReportSources } from '../sheets';
import { findData } from './findData';
import { gradedJob } from './gradedJob';
import { reports, type ReportId } from './reports';
import type { DataSource, Job, Mapping, RunOptions } from './types';

/** A report written. */
export interface WrittenReport {
  readonly report: ReportId;
  /** Name of its sheet. */
  readonly sheet: string;
}

/**
 * Writes reports of the customers graded on a sheet: each on a sheet of its own, refreshed in place where it was written
 * before. The grading is worked out again from the data as it stands.
 *
 * @param sheet the customers'; the active one unless given
 * @throws Refusal `notGraded`, and what reading and grading throw
 */
export async function writeReports(
  wanted: readonly ReportId[],
  options: RunOptions = {},
  sheet?: string,
): Promise<readonly WrittenReport[]> {
  const data = await findData(sheet === undefined ? { kind: 'sheet' } : { kind: 'sheetNamed', sheet }, options);
  return runExcel(async (context) => {
    const sources = await reportSources(context, data, options);
    const plans = wanted.map((report) => reports[report](sources));
    const sheets = await reportSheets(context, plans);
    for (const [index, plan] of plans.entries()) {
      const target = sheets[index];
      if (target) await applySheetPlan(context, target.sheet, plan, { signal: options.signal });
      options.onProgress?.({ phase: 'write', done: (index + 1) / plans.length });
    }
    return wanted.map((report, index) => ({ report, sheet: sheets[index]?.sheet.name ?? '' }));
  });
}

async function reportSources(context: ExcelContext, data: DataSource, options: RunOptions): Promise<ReportSources> {
  const standing = (await standingGradings(context))
    .filter(({ columns }) => columns.some(({ place }) => place.sheet === data.sheet))
    .at(-1);
  const tier = standing?.columns.find(({ key }) => key === 'tier')?.place;
  const scheme = standing && (await schemeById(context, standing.record.schemeId));
  if (!standing || !tier || !scheme) throw new Refusal('notGraded', { sheet: data.sheet });
  const job: Job = { data, scheme, mapping: mappingOfRecord(data, standing), asOf: standing.record.asOf };
  const { source, customers, grades } = await gradedJob(context, job, options);
  const explainer = await inTurns(explainerSteps(grades), { signal: options.signal });
  const column = (index: number | undefined) => (index === undefined ? undefined : source.columns[index]?.column);
  return {
    grades,
    explainer,
    ids: customers.ids,
    names: customers.names,
    place: {
      sheet: source.sheet,
      firstRow: source.customers.firstRow,
      lastRow: source.area.row + source.area.rows - 1,
      tier: tier.area.column,
      id: column(job.mapping.id),
      indicators: Object.fromEntries(
        Object.entries(job.mapping).flatMap(([id, index]) => {
          const found = column(index);
          return found === undefined ? [] : [[id, found]];
        }),
      ),
    },
    gradedOn: serialOfIsoDate(standing.record.gradedOn) ?? NaN,
    isStale: await isStale(context, standing),
  };
}

/** The columns a grading was made from, found again by their headers. */
function mappingOfRecord(data: DataSource, { record }: StandingGrading): Mapping {
  return Object.fromEntries(
    Object.entries(record.mapping).flatMap(([id, header]) => {
      const column = data.columns.find((each) => !each.isOurs && each.header === header);
      return column === undefined ? [] : [[id, column.index]];
    }),
  );
}
