import { samePlace, sourceData } from '../excel';
import type { ExcelContext, SourceData, Steps } from '../excel';
import { missingColumns, requiredIndicators, summarise } from '../grading';
import type { Grades, Language } from '../grading/types';
import { cellAddress, cellText, customerSteps, isoDate, Refusal, serialOfIsoDate } from '../sheets';
import type { Customers } from '../sheets';
import { executor } from './executor';
import { inTurns } from './inTurns';
import type { CellIssue, Job, Preview, RunOptions } from './types';

/** A job read and computed; nothing is written yet. */
export interface GradedJob {
  readonly source: SourceData;
  readonly customers: Customers;
  readonly grades: Grades;
  readonly preview: Preview;
}

/** The progress of one phase, for a job made of steps. */
export function stepsOf(options: RunOptions, phase: 'read' | 'compute' | 'write'): Steps {
  return { signal: options.signal, onStep: (done) => options.onProgress?.({ phase, done }) };
}

/**
 * Reads a job's data anew and grades it.
 *
 * @throws Refusal `dataMoved`, `badAsOf`, `requiredColumnsMissing`, `nothingReadable`
 */
export async function gradedJob(context: ExcelContext, job: Job, options: RunOptions = {}): Promise<GradedJob> {
  const { data, scheme, mapping } = job;
  const language = options.language ?? scheme.language;
  const asOf = job.asOf === undefined ? undefined : serialOfIsoDate(job.asOf);
  if (job.asOf !== undefined && asOf === undefined) throw new Refusal('badAsOf', { found: job.asOf });
  demandColumns(job, language);
  const place = await samePlace(context, { ...data, headers: data.columns.map(({ header }) => header) });
  const source = await sourceData(context, place, stepsOf(options, 'read'));
  const compute = stepsOf(options, 'compute');
  const customers = await inTurns(customerSteps(source.customers, mapping, scheme), { signal: options.signal });
  demandValues(job, customers);
  const grades = await (await executor()).grade(customers.columns, scheme, { asOf }, compute);
  options.signal?.throwIfAborted();
  demandValues(job, customers, grades);
  return { source, customers, grades, preview: previewOf(job, source, customers, grades) };
}

function demandColumns({ scheme, mapping }: Job, language: Language): void {
  const missing = missingColumns(scheme, Object.keys(mapping));
  if (missing.length === 0) return;
  const nameOf = (id: string) => scheme.indicators.find((each) => each.id === id)?.names[language] ?? id;
  const names = missing.map(({ params }) =>
    String(params.indicator ?? params.from)
      .split(',')
      .map(nameOf)
      .join(' / '),
  );
  throw new Refusal('requiredColumnsMissing', { scheme: scheme.names[language], columns: names.join(', ') });
}

/** Refuses columns without a value where a required one is among them, or nobody could be graded for them. */
function demandValues({ data, scheme, mapping }: Job, { columns }: Customers, grades?: Grades): void {
  const isEmpty = (id: string) => columns.numbers[id]?.every(Number.isNaN) ?? false;
  const isNobodyGraded = grades?.tiers.every((tier) => tier < 0) ?? false;
  const empty = (isNobodyGraded ? Object.keys(mapping) : requiredIndicators(scheme)).filter(isEmpty);
  if (empty.length === 0) return;
  const column = empty.map((id) => data.columns[mapping[id] ?? -1]?.header ?? id).join(', ');
  throw new Refusal('nothingReadable', { column, scheme: scheme.names[scheme.language] });
}

function previewOf(job: Job, source: SourceData, customers: Customers, grades: Grades): Preview {
  const { amount } = job.scheme;
  const amounts = amount === undefined ? undefined : grades.columns.numbers[amount];
  const graded = grades.tiers.reduce((sum, tier) => sum + (tier < 0 ? 0 : 1), 0);
  return {
    tiers: summarise(grades, amounts),
    amountColumn: amounts && job.data.columns[job.mapping[amount ?? ''] ?? -1]?.header,
    graded,
    ungraded: grades.rowCount - graded,
    asOf: grades.asOf === undefined ? undefined : isoDate(grades.asOf),
    issues: [
      ...job.data.notes.filter(({ code }) => code === 'titleRows'),
      ...source.notes,
      ...customers.issues,
      ...engineIssues(job, source, customers, grades),
    ],
  };
}

/** The engine's issues with their cells; names of indicators are still ids, for `issueText` to say in any language. */
function engineIssues(job: Job, source: SourceData, customers: Customers, grades: Grades): readonly CellIssue[] {
  return grades.issues.map(({ code, params, row, indicator }) => {
    const column = source.columns[job.mapping[indicator ?? ''] ?? -1];
    const sheetRow = row === undefined ? undefined : customers.rows[row];
    const cell = column && sheetRow !== undefined ? column.cells[sheetRow - source.customers.firstRow] : undefined;
    const address = column && sheetRow !== undefined ? cellAddress(sheetRow, column.column) : undefined;
    return {
      code,
      params,
      rowNumber: sheetRow === undefined ? undefined : sheetRow + 1,
      column: column?.header,
      address,
      found: cell === undefined ? undefined : cellText(cell),
    };
  });
}
