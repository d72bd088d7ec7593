import type { SheetIssue } from '../sheets';
import { demandUnprotected } from './demandUnprotected';
import { finishGrading } from './finishGrading';
import type { GradingPlan } from './gradingPlan';
import { lastGrading, rememberGrading } from './lastGrading';
import type { LastGrading } from './lastGrading';
import { clearLegend } from './legendBlock';
import { gradedArea, placedGrading } from './placedGrading';
import type { PlacedColumn } from './placedGrading';
import { preparedGrading } from './preparedGrading';
import type { PreparedGrading } from './preparedGrading';
import { recordGrading } from './recordGrading';
import { removeColumns } from './removeColumns';
import { restoreLegend } from './restoreLegend';
import type { SourceData } from './sourceData';
import type { Steps } from './steps';
import { takeBackGrading } from './takeBackGrading';
import { writeBlocks } from './writeBlocks';

/** A grading written. */
export interface AppliedGrading {
  /** Worksheet columns that hold it, from zero, left to right. */
  readonly columns: readonly number[];
  /** Header row on the worksheet, from zero, and rows below it. */
  readonly row: number;
  readonly rows: number;
  readonly notes: readonly SheetIssue[];
}

/**
 * Writes a grading beside its data: its columns refreshed wherever they are now, new ones right of them, coloured, with
 * a legend; and remembers what was there before. Where it is cancelled or fails, everything is taken back.
 *
 * @throws Refusal `protectedSheet`, `noRoom`, before anything is written
 */
export async function applyGrading(
  context: Excel.RequestContext,
  source: SourceData,
  plan: GradingPlan,
  steps: Steps = {},
): Promise<AppliedGrading> {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  await demandUnprotected(context, sheet);
  const prepared = await preparedGrading(context, sheet, source, plan);
  const earlier = lastGrading();
  if (prepared.legendBefore) clearLegend(sheet, prepared.legendBefore.area);
  const { placed, written } = await begunGrading(context, sheet, source, plan, prepared);
  rememberGrading(written);
  try {
    const inOrder = [...placed].sort((a, b) => a.column - b.column);
    const byPart = new Map(written.columns.map((column) => [column.part, column.written]));
    const contents = inOrder.map(({ part }) => byPart.get(part) ?? []);
    await writeBlocks(
      context,
      {
        sheet,
        columns: inOrder.map(({ column }) => column),
        row: prepared.row,
        rows: prepared.rows,
        runs: source.runs.length > 0 ? stretched(source.runs, prepared.row + prepared.rows) : [],
        rowContents: (row) => contents.map((column) => column[row] ?? null),
        bytesOfRow: (row) => plan.bytes[prepared.customerAt[row] ?? -1] ?? 0,
      },
      steps,
    );
    const legendWidth = await finishGrading(context, sheet, source, plan, prepared, placed, written.number);
    rememberGrading({ ...written, legendWidth });
  } catch (error) {
    await takeBackGrading(context, written);
    rememberGrading(earlier);
    throw error;
  }
  return {
    columns: placed.map(({ column }) => column),
    row: source.area.row,
    rows: prepared.row + prepared.rows - source.area.row,
    notes: placed.some(({ created }) => created?.hasMoved)
      ? [{ code: 'columnsInserted', params: { count: placed.filter(({ created }) => created).length } }]
      : [],
  };
}

/** Makes the columns and records them; where Excel refuses either, what was made so far goes again. */
async function begunGrading(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  source: SourceData,
  plan: GradingPlan,
  prepared: PreparedGrading,
): Promise<{ readonly placed: readonly PlacedColumn[]; readonly written: LastGrading }> {
  let placed: readonly PlacedColumn[] = [];
  try {
    placed = await placedGrading(context, sheet, source, prepared);
    return { placed, written: await recordGrading(context, sheet, source, plan, prepared, placed) };
  } catch (error) {
    const made = placed.flatMap(({ created, createdIndex, column }) => {
      const area = { ...gradedArea(source, prepared), column, columns: 1 };
      return created ? [{ area, isInserted: created.isInserted, look: created.looks[createdIndex] }] : [];
    });
    if (made.length > 0) await removeColumns(context, sheet, source.table, made);
    if (prepared.legendBefore) await restoreLegend(context, sheet, prepared);
    throw error;
  }
}

/** The runs, the last of them long enough to end at a row. */
function stretched(runs: SourceData['runs'], end: number): SourceData['runs'] {
  return runs.map((run, index) => (index === runs.length - 1 ? [run[0], Math.max(run[1], end)] : run));
}
