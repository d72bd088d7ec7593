import { inTurns, isStale, namedSheets, typedCells } from '../excel';
import type { ExcelContext, ReportSheets } from '../excel';
import { explainerSteps } from '../grading';
import { text } from '../locales';
import { detailsSteps, REVIEW_KEY, serialOfIsoDate } from '../sheets';
import type { ReportSources } from '../sheets';
import { customerPlace } from './customerPlace';
import { evaluationChoice } from './evaluationChoice';
import { gradedJob } from './gradedJob';
import type { GradedJob } from './gradedJob';
import { matrixChoice } from './matrixChoice';
import { reportedGrading } from './reportedGrading';
import type { DataSource, EvaluationRequest, Job, Mapping, RunOptions } from './types';

/** What is asked for of single reports. */
export interface SourcesRequest {
  readonly evaluation: EvaluationRequest;
  /** Two composites. */
  readonly matrix?: readonly string[];
}

/**
 * Gathers what the reports of a sheet's customers are made from. The grading is worked out again from the data as it
 * stands.
 *
 * @throws Refusal `notGraded`, and what reading, grading, `evaluationChoice` and `matrixChoice` throw
 */
export async function reportSources(
  context: ExcelContext,
  data: DataSource,
  sheets: ReportSheets,
  { evaluation, matrix }: SourcesRequest,
  options: RunOptions,
): Promise<ReportSources> {
  const { standing, scheme, tier, score } = await reportedGrading(context, data.sheet);
  const { record } = standing;
  const axes = matrix && matrixChoice(scheme, matrix);
  const job: Job = { data, scheme, mapping: mappingOfRecord(data, record.mapping), asOf: record.asOf };
  const graded = await gradedJob(context, job, options, 'asItStands');
  const { customers, grades } = graded;
  const [place] = namedSheets(sheets, [{ key: 'details', name: text(scheme.language, 'report.details.name') }]);
  const hasSameIds = new Set(customers.ids).size < customers.ids.length;
  const details = await inTurns(detailsSteps(place?.name ?? '', grades, hasSameIds), { signal: options.signal });
  return {
    grades,
    explainer: await inTurns(explainerSteps(grades), { signal: options.signal }),
    ids: customers.ids,
    names: customers.names,
    rows: customers.rows,
    place: customerPlace(graded, job.mapping, { tier, score }),
    details,
    evaluation: await evaluationChoice(context, evaluation, graded, details),
    ...(axes && { matrix: axes }),
    typed: await typedCells(context, sheets),
    remembered: rememberedSources(graded.memory, sheets),
    gradedOn: serialOfIsoDate(record.gradedOn) ?? NaN,
    isStale: await isStale(context, standing),
  };
}

/** What the workbook remembers of the customers, as reports take it. */
function rememberedSources(
  { keys, earlier, manual, history }: GradedJob['memory'],
  { of, records }: ReportSheets,
): ReportSources['remembered'] {
  return {
    keys: keys.typed,
    earlier: earlier && { ...earlier, madeOn: earlier.standing.madeOn },
    manual,
    hasReview: records.some((record) => record.of === of && record.key === REVIEW_KEY),
    history,
  };
}

/** The columns a grading was made from, found again by their headers. */
function mappingOfRecord(data: DataSource, mapping: Readonly<Record<string, string>>): Mapping {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([id, header]) => {
      const column = data.columns.find((each) => !each.isOurs && each.header === header);
      return column === undefined ? [] : [[id, column.index]];
    }),
  );
}
