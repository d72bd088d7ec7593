import { areaAddress, cellBytes, rowHeights } from '../sheets';
import type { Area, PlannedBlock, SheetPlan } from '../sheets';
import { setUpPrint } from './setUpPrint';
import { styleSheet } from './styleSheet';
import { checkCancelled } from './steps';
import type { Steps } from './steps';
import { writeBlocks } from './writeBlocks';

/** Up to so many rows cells go with the next sync, whatever that is for. */
const FEW_ROWS = 200;

/** Points per character of the standard font, about. */
const CHARACTER_POINTS = 5.6;

/**
 * Writes a report on its sheet in place of what stood there: contents in whole blocks, then looks, widths and panes.
 *
 * @param sheet one of ours; nothing on it is kept
 * @throws the signal's reason between two blocks, where the job was cancelled
 */
export async function applySheetPlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  steps: Steps = {},
): Promise<void> {
  sheet.getRange().clear('All');
  sheet.freezePanes.unfreeze();
  for (const block of plan.blocks) {
    if (block.rows <= FEW_ROWS) writeAtOnce(sheet, block);
    else await writeInBlocks(context, sheet, block, steps);
  }
  checkCancelled(steps);
  styleSheet(sheet, plan);
  for (const area of plan.merges) rangeOf(sheet, area).merge();
  plan.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * CHARACTER_POINTS;
  });
  for (const [row, points] of rowHeights(plan)) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  for (const { fill, text, ...area } of plan.coloured) {
    const { format } = rangeOf(sheet, area);
    format.fill.color = fill;
    format.font.color = text;
    format.font.bold = true;
  }
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.showGridlines = false;
  sheet.tabColor = plan.tabColour;
  setUpPrint(sheet, plan.print);
  await context.sync();
}

function writeAtOnce(sheet: Excel.Worksheet, { row, column, rows, cells, styles }: PlannedBlock): void {
  if (rows === 0) return;
  const values = Array.from({ length: rows }, (_, index) => [...cells(index)]);
  sheet.getRangeByIndexes(row, column, rows, styles.length).values = values;
}

function writeInBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, cells, styles }: PlannedBlock,
  { signal }: Steps,
): Promise<void> {
  const columns = styles.map((_, index) => column + index);
  const bytesOfRow = (at: number) => cells(at).reduce<number>((sum, cell) => sum + cellBytes(cell), 0);
  return writeBlocks(
    context,
    { sheet, columns, row, rows, runs: [[row, row + rows]], rowContents: cells, bytesOfRow },
    { signal },
  );
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}
