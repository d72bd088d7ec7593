import type { Content, GradingPlan, PlannedColumn, SourceData } from '../excel';
import { explainerSteps } from '../grading';
import type { Grades } from '../grading/types';
import { cellBytes, gradeColumns, isoDate, legend, literalText, uniqueTitle, withGrading } from '../sheets';
import type { GradeColumn } from '../sheets';
import type { GradedJob } from './gradedJob';
import { keptStandingSteps } from './keptStandingSteps';
import type { Job } from './types';

/** Customers laid out between two yields. */
const ROWS_PER_STEP = 32;

function contentOf(cell: string | number | undefined): Content {
  return typeof cell === 'string' ? literalText(cell) : (cell ?? '');
}

/** Titles unlike those of the user's own columns and unlike each other. */
function titled(columns: readonly GradeColumn[], source: SourceData, { scheme }: Grades): readonly GradeColumn[] {
  const taken = source.columns.filter(({ isOurs }) => !isOurs).map(({ header }) => header);
  return columns.map((column) => {
    const title = uniqueTitle(column.title, taken, scheme.language);
    taken.push(title);
    return { ...column, title };
  });
}

/**
 * Works out every cell that a grading writes, a few customers per step.
 *
 * @param gradedOn serial day number of today
 * @param hash fingerprint of the data graded
 * @yields the share done, 0–1
 */
export function* gradingPlanSteps(
  job: Job,
  { source, grades, memory, preview: { tiers, asOf, graded } }: GradedJob,
  gradedOn: number,
  hash: number,
): Generator<number | void, GradingPlan, void> {
  const columns = titled(gradeColumns(grades, yield* explainerSteps(grades), memory), source, grades);
  const cells = columns.map((): Content[] => []);
  const bytes = new Float64Array(grades.rowCount);
  for (let customer = 0; customer < grades.rowCount; customer++) {
    columns.forEach((column, index) => {
      const content = contentOf(column.cell(customer));
      cells[index]?.push(content);
      bytes[customer] = (bytes[customer] ?? 0) + cellBytes(content);
    });
    if (customer % ROWS_PER_STEP === 0) yield customer / grades.rowCount;
  }
  // Not the one in the grades: weights it derives are filled in there.
  const { scheme } = job;
  return {
    scheme,
    columns: columns.map(({ key, title, width }, index): PlannedColumn => ({
      key,
      title,
      width,
      cells: cells[index] ?? [],
    })),
    bytes,
    legend: legend(scheme, tiers, grades.asOf, gradedOn),
    keyColumn: job.mapping.id ?? job.mapping.name,
    record: {
      schemeId: scheme.id,
      schemeVersion: scheme.version,
      asOf,
      gradedOn: isoDate(gradedOn),
      mapping: Object.fromEntries(
        Object.entries(job.mapping).map(([id, column]) => [id, source.columns[column]?.header ?? '']),
      ),
      dataHash: hash,
      history: withGrading(memory.history, {
        schemeId: scheme.id,
        name: scheme.names[scheme.language],
        version: scheme.version,
        firstOn: isoDate(gradedOn),
        lastOn: isoDate(gradedOn),
        customers: graded,
      }),
    },
    standings: { before: memory.texts, after: yield* keptStandingSteps(grades, memory) },
  };
}
