import { cellBytes, numberFormatOf, rowSteps } from '../sheets';
import { isSameContent } from './content';
import type { Content } from './content';
import { inTurns } from './inTurns';
import type { LastGrading, WrittenColumn } from './lastGrading';
import { restoreNumberFormats, setNumberFormat } from './numberFormats';
import { removeColumns } from './removeColumns';
import { rowRuns } from './rowRuns';
import type { StandingColumn } from './standingGradings';
import { tableOver } from './tablePlaces';
import { setTierRules } from './tierRules';
import { writeBlocks } from './writeBlocks';

/** Our columns as they are now. */
export interface ColumnsNow {
  /** First data row on the worksheet, from zero. */
  readonly row: number;
  readonly rows: number;
  /** For each data row, the row it was when it was written; −1: it came later. */
  readonly offsets: Int32Array;
  /** In the order of the columns. */
  readonly now: {
    readonly headings: readonly (readonly Content[])[];
    readonly cells: readonly (readonly Content[])[];
  };
}

interface RestoredCells {
  readonly cells: readonly (Content | null)[];
  readonly kept: number;
}

/** One column, cell by cell and in steps: what to write (`null`: leave it), and how many cells a person typed. */
function* restoredSteps(
  column: WrittenColumn,
  now: readonly Content[],
  offsets: Int32Array,
): Generator<void, RestoredCells, void> {
  let kept = 0;
  const cells: (Content | null)[] = [];
  yield* rowSteps(0, now.length, (row) => {
    const content = now[row] ?? '';
    const offset = offsets[row] ?? -1;
    const written = column.written[offset];
    const isOurs = written !== undefined && written !== null && isSameContent(content, written);
    if (!isOurs && content !== '' && !isSameContent(content, column.before?.cells[offset] ?? '')) kept++;
    cells.push(isOurs ? (column.before?.cells[offset] ?? '') : null);
  });
  return { cells, kept };
}

interface RestoredColumn extends RestoredCells {
  readonly standing: StandingColumn;
  readonly column: WrittenColumn;
  readonly heading: Content;
}

/**
 * Gives the cells of the columns back what stood there; new columns that nobody typed into go.
 *
 * @returns how many cells that people typed were kept
 */
export async function restoreColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  last: LastGrading,
  columns: readonly StandingColumn[],
  { row, rows, offsets, now }: ColumnsNow,
): Promise<number> {
  const headerRow = row - 1 - last.unitRows;
  const restored: RestoredColumn[] = [];
  for (const [index, standing] of columns.entries()) {
    const column = last.columns.find(({ part }) => part === standing.part);
    if (!column) continue;
    const heading = now.headings[index]?.[0] ?? '';
    const cells = await inTurns(restoredSteps(column, now.cells[index] ?? [], offsets));
    restored.push({ standing, column, heading, ...cells });
  }
  const gone = restored.filter(({ column, kept }) => !column.before && kept === 0);
  const stays = restored.filter((each) => !gone.includes(each));
  for (const { standing, column, heading } of stays) {
    const at = standing.place.area.column;
    const cells = sheet.getRangeByIndexes(row, at, rows, 1);
    if (column.key === 'tier') cells.conditionalFormats.clearAll();
    if (!column.before) continue;
    if (isSameContent(heading, column.title)) sheet.getCell(headerRow, at).values = [[column.before.heading]];
    const keyBefore = last.recordBefore?.columns.find(({ part }) => part === column.part)?.key;
    if (keyBefore && keyBefore !== column.key) setNumberFormat(cells, numberFormatOf(keyBefore) ?? 'General');
    if (keyBefore === 'tier' && last.schemeBefore) setTierRules(cells, last.schemeBefore);
  }
  const { runs } = await rowRuns(context, sheet, row, row + rows);
  const inOrder = [...restored].sort((a, b) => a.standing.place.area.column - b.standing.place.area.column);
  await writeBlocks(context, {
    sheet,
    columns: inOrder.map(({ standing }) => standing.place.area.column),
    row,
    rows,
    runs,
    rowContents: (at) => inOrder.map(({ cells }) => cells[at] ?? null),
    bytesOfRow: (at) => inOrder.reduce((sum, { cells }) => sum + cellBytes(cells[at]), 0),
  });
  for (const { standing, column } of gone) {
    if (column.numberFormats) restoreNumberFormats(sheet, standing.place.area.column, row, column.numberFormats);
  }
  const removed = gone.map(({ standing, column }) => ({
    area: { ...standing.place.area, row: headerRow, rows: rows + 1 + last.unitRows },
    isInserted: column.isInserted,
    look: column.look,
  }));
  const table = await tableOver(context, sheet, columns[0]?.place.area);
  if (removed.length > 0) await removeColumns(context, sheet, table, removed);
  return restored.reduce((sum, { kept }) => sum + kept, 0);
}
