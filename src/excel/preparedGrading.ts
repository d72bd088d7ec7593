import type { Scheme } from '../grading/types';
import { rowKeySteps } from '../sheets';
import type { AssignedColumn } from './columnAssignment';
import { columnAssignment } from './columnAssignment';
import { columnContents } from './columnContents';
import type { GradingPlan } from './gradingPlan';
import { gradingRecords } from './gradingRecords';
import type { GradingRecord } from './gradingRecords';
import type { ContentsBefore } from './lastGrading';
import { inTurns } from './inTurns';
import { legendBefore } from './legendBlock';
import type { LegendBefore } from './legendBlock';
import type { SourceData } from './sourceData';
import type { StandingColumn, StandingGrading } from './standingGradings';
import { schemeById } from './workbookSchemes';
import { customerAtRow } from './writtenContents';

/** All that is read before a grading is written; up to here nothing was changed. */
export interface PreparedGrading {
  readonly records: readonly GradingRecord[];
  readonly standing?: StandingGrading;
  readonly assigned: readonly AssignedColumn[];
  readonly surplus: readonly StandingColumn[];
  /** Header and cells of every standing column, by part. */
  readonly before: ReadonlyMap<number, ContentsBefore>;
  readonly legendBefore?: LegendBefore;
  /** The scheme of the standing grading. */
  readonly schemeBefore?: Scheme;
  /** First data row on the worksheet, from zero, and how many rows are written. */
  readonly row: number;
  readonly rows: number;
  readonly customerAt: Int32Array;
  readonly keys?: readonly string[];
}

/** Reads what a grading will replace, so that it can be given back. */
export async function preparedGrading(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  source: SourceData,
  plan: GradingPlan,
): Promise<PreparedGrading> {
  const records = await gradingRecords(context);
  const standing = source.standing[source.standing.length - 1];
  const { assigned, surplus } = columnAssignment(plan.columns, standing?.columns ?? []);
  const row = source.customers.firstRow;
  const ends = (standing?.columns ?? []).map(({ place }) => place.area.row + place.area.rows);
  const rows = Math.max(source.area.row + source.area.rows, ...ends) - row;

  const columns = standing?.columns ?? [];
  const sheetColumns = columns.map(({ place }) => place.area.column);
  const headers = await columnContents(context, sheet, sheetColumns, source.area.row, 1);
  const cells = await columnContents(context, sheet, sheetColumns, row, rows);
  const before = new Map<number, ContentsBefore>();
  columns.forEach(({ part }, index) => {
    before.set(part, { heading: headers[index]?.[0] ?? '', cells: cells[index] ?? [] });
  });
  const key = plan.keyColumn === undefined ? undefined : source.columns[plan.keyColumn];
  const legend = standing?.legend;
  return {
    records,
    standing,
    assigned,
    surplus,
    before,
    legendBefore: legend && legend.sheet === source.sheet ? await legendBefore(context, sheet, legend.area) : undefined,
    schemeBefore: standing && (await schemeById(context, standing.record.schemeId)),
    row,
    rows,
    customerAt: customerAtRow(source, rows),
    keys: key && (await inTurns(rowKeySteps(key.cells, rows))),
  };
}
