import { rowKeySteps, rowSteps } from '../sheets';
import type { SheetCell } from '../sheets';
import { columnContents } from './columnContents';
import { demandUnprotected } from './demandUnprotected';
import type { LastGrading } from './lastGrading';
import { inTurns } from './inTurns';
import { readArea } from './readArea';
import { recreateColumns } from './recreateColumns';
import { restoreColumns } from './restoreColumns';
import { restoreLegend, takeLegendAway } from './restoreLegend';
import { restoreRecord } from './restoreRecord';
import { standingGradings } from './standingGradings';
import type { Place } from './standingGradings';

/** What taking back did; undefined in its place: the grading is gone from the workbook. */
export interface TakenBackGrading {
  readonly sheet: string;
  /** Cells that people typed into our columns, kept. */
  readonly kept: number;
}

/**
 * Takes a grading back: what it wrote goes, what it replaced comes again, what people typed into its columns since stays.
 * Rows are found again by the customers' numbers, columns by their names.
 *
 * @throws Refusal `protectedSheet`
 */
export async function takeBackGrading(
  context: Excel.RequestContext,
  last: LastGrading,
): Promise<TakenBackGrading | undefined> {
  const standing = (await standingGradings(context)).find(({ record }) => record.number === last.number);
  const first = standing?.columns[0]?.place;
  if (!standing || !first) return undefined;
  const sheet = context.workbook.worksheets.getItem(first.sheet);
  await demandUnprotected(context, sheet);
  const columns = standing.columns.filter(({ place }) => place.sheet === first.sheet);
  const row = first.area.row + 1 + last.unitRows;
  const rows = Math.max(...columns.map(({ place }) => place.area.row + place.area.rows)) - row;
  const offsets = await writtenRows(context, sheet, last, standing.key, row, rows);
  const sheetColumns = columns.map(({ place }) => place.area.column);
  const now = {
    headings: await columnContents(context, sheet, sheetColumns, first.area.row, 1),
    cells: await columnContents(context, sheet, sheetColumns, row, rows),
  };
  if (standing.legend?.sheet === first.sheet) takeLegendAway(sheet, last, standing.legend.area);
  const kept = await restoreColumns(context, sheet, last, columns, { row, rows, offsets, now });
  await recreateColumns(context, sheet, last, { row, rows, offsets });
  const legend = await restoreLegend(context, sheet, last);
  await restoreRecord(context, sheet, last, legend);
  return { sheet: first.sheet, kept };
}

/** For each row now, the row it was when it was written; −1: it came later. */
async function writtenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { keys }: LastGrading,
  key: Place | undefined,
  row: number,
  rows: number,
): Promise<Int32Array> {
  if (!keys || !key) return Int32Array.from({ length: rows }, (_, index) => index);
  const [cells] = await readArea(context, sheet, { row, column: key.area.column, rows, columns: 1 });
  return inTurns(offsetSteps(keys, cells ?? [], rows));
}

/** Finds each row of now among the keys of then, in steps. */
function* offsetSteps(
  keys: readonly string[],
  cells: readonly SheetCell[],
  rows: number,
): Generator<void, Int32Array, void> {
  const now = yield* rowKeySteps(cells, rows);
  const rowOf = new Map<string, number>();
  yield* rowSteps(0, keys.length, (row) => rowOf.set(keys[row] ?? '', row));
  const offsets = new Int32Array(rows);
  yield* rowSteps(0, rows, (row) => {
    offsets[row] = rowOf.get(now[row] ?? '') ?? -1;
  });
  return offsets;
}
