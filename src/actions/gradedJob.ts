import { inTurns, samePlace, sourceData } from '../excel';
import type { ExcelContext, SourceData, Steps } from '../excel';
import { missingColumns, requiredIndicators, summarise } from '../grading';
import type { Grades, Language } from '../grading/types';
import { missingNames } from '../locales';
import { cellAddress, cellText, customerSteps, isoDate, Refusal, rowSteps, serialOfIsoDate } from '../sheets';
import type { Customers } from '../sheets';
import { executor } from './executor';
import { gradingMemory, rememberedOptions } from './gradingMemory';
import { tierChanges } from './tierChanges';
import type { GradingMemory, Occasion } from './gradingMemory';
import type { CellIssue, Job, Preview, RunOptions } from './types';

/** A job read and computed; nothing is written yet. */
export interface GradedJob {
  readonly source: SourceData;
  readonly customers: Customers;
  readonly grades: Grades;
  /** What the workbook remembers of them. */
  readonly memory: GradingMemory;
  readonly preview: Preview;
}

/** The progress of one phase, for a job made of steps. */
export function stepsOf(options: RunOptions, phase: 'read' | 'compute' | 'write'): Steps {
  return { signal: options.signal, onStep: (done) => options.onProgress?.({ phase, done }) };
}

/**
 * Reads a job's data anew and grades it, going on from what the workbook remembers of its customers.
 *
 * @throws Refusal `dataMoved`, `badAsOf`, `requiredColumnsMissing`, `nothingReadable`
 */
export async function gradedJob(
  context: ExcelContext,
  job: Job,
  options: RunOptions,
  occasion: Occasion,
): Promise<GradedJob> {
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
  const { ids, parents } = customers;
  const hierarchy = parents && { ids, parents };
  const memory = await gradingMemory(context, job, source, customers, asOf, occasion, { signal: options.signal });
  const remembered = rememberedOptions(job, memory, ids.length);
  const grades = await (await executor()).grade(customers.columns, scheme, { asOf, hierarchy, ...remembered }, compute);
  options.signal?.throwIfAborted();
  demandValues(job, customers, grades);
  const preview = await inTurns(previewSteps(job, source, customers, memory, grades), { signal: options.signal });
  return { source, customers, grades, memory, preview };
}

function demandColumns({ scheme, mapping }: Job, language: Language): void {
  const missing = missingColumns(scheme, Object.keys(mapping));
  if (missing.length === 0) return;
  const columns = missingNames(language, scheme, missing);
  throw new Refusal('requiredColumnsMissing', { scheme: scheme.names[language], columns });
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

function* previewSteps(
  job: Job,
  source: SourceData,
  customers: Customers,
  memory: GradingMemory,
  grades: Grades,
): Generator<void, Preview, void> {
  const { amount } = job.scheme;
  const amounts = amount === undefined ? undefined : grades.columns.numbers[amount];
  const graded = grades.tiers.reduce((sum, tier) => sum + (tier < 0 ? 0 : 1), 0);
  yield;
  const engine = yield* engineIssueSteps(job, source, customers, grades);
  return {
    tiers: summarise(grades, amounts),
    amountColumn: amounts && job.data.columns[job.mapping[amount ?? ''] ?? -1]?.header,
    graded,
    ungraded: grades.rowCount - graded,
    changes: tierChanges(grades, memory.earlier),
    overridden: grades.manual?.by.filter((by) => by !== -1).length,
    asOf: grades.asOf === undefined ? undefined : isoDate(grades.asOf),
    issues: [
      ...job.data.notes.filter(({ code }) => code === 'titleRows'),
      ...source.notes,
      ...customers.issues,
      ...memory.issues,
      ...engine,
    ],
  };
}

/** The engine's issues with their cells, in steps; names of indicators are still ids, for `issueText` to say. */
function* engineIssueSteps(
  job: Job,
  source: SourceData,
  customers: Customers,
  { issues: found }: Grades,
): Generator<void, readonly CellIssue[], void> {
  const issues: CellIssue[] = [];
  // The reader has told already of columns without a readable value.
  const blank = new Set(customers.issues.flatMap(({ code, column }) => (code === 'noNumbers' ? [column] : [])));
  const add = ({ code, params, row, indicator }: Grades['issues'][number]) => {
    const column = source.columns[job.mapping[indicator ?? ''] ?? -1];
    if (code === 'noUsableValue' && column && blank.has(column.header)) return;
    const sheetRow = row === undefined ? undefined : customers.rows[row];
    const cell = column && sheetRow !== undefined ? column.cells[sheetRow - source.customers.firstRow] : undefined;
    const address = column && sheetRow !== undefined ? cellAddress(sheetRow, column.column) : undefined;
    issues.push({
      code,
      params,
      rowNumber: sheetRow === undefined ? undefined : sheetRow + 1,
      column: column?.header,
      address,
      found: cell === undefined ? undefined : cellText(cell),
    });
  };
  yield* rowSteps(0, found.length, (index) => {
    const issue = found[index];
    if (issue) add(issue);
  });
  return issues;
}
