import { areaAddress, cellBytes, inputMark, MARK_HEADING, rowHeights } from '../sheets';
import type { Scheme } from '../grading/types';
import type { Area, PlannedBlock, SheetPlan } from '../sheets';
import { addCharts } from './charts/addCharts';
import { CHARACTER_POINTS } from './columnWidth';
import { offerChoices } from './offerChoices';
import { setUpPrint } from './setUpPrint';
import { checkCancelled } from './steps';
import type { Steps } from './steps';
import { styleSheet } from './styleSheet';
import { setTierRules } from './tierRules';
import { writeBlocks } from './writeBlocks';

/** A block of up to so many rows is queued and goes with the next sync; a longer one is written in blocks of its own. */
const FEW_ROWS = 200;

/**
 * Writes a report on its sheet in place of what stood there: contents in whole blocks, then looks, widths and panes.
 *
 * @param sheet one of ours; nothing on it is kept but what the plan holds
 * @param scheme whose tiers cells are coloured by
 * @throws the signal's reason between two blocks, where the job was cancelled
 */
export async function applySheetPlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  scheme: Scheme,
  steps: Steps = {},
): Promise<void> {
  sheet.charts.load('items/name');
  await context.sync();
  sheet.charts.items.forEach((chart) => chart.delete());
  sheet.getRange().clear('All');
  sheet.getRange().columnHidden = false;
  sheet.freezePanes.unfreeze();
  for (const block of plan.blocks) {
    if (block.rows <= FEW_ROWS) writeAtOnce(sheet, block);
    else await writeInBlocks(context, sheet, block, steps);
  }
  await markInputs(context, sheet, plan, steps);
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
  for (const area of plan.tierAreas ?? []) setTierRules(rangeOf(sheet, area), scheme);
  offerChoices(sheet, plan.choices ?? []);
  setUpPrint(sheet, plan);
  await addCharts(context, sheet, plan.charts ?? []);
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

/** Writes the hidden column that says which cells people type into. */
async function markInputs(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { inputs = [], widths }: SheetPlan,
  steps: Steps,
): Promise<void> {
  if (inputs.length === 0) return;
  const column = widths.length;
  sheet.getCell(0, column).values = [[MARK_HEADING]];
  for (const area of inputs) {
    const { row, rows } = area;
    const marks: PlannedBlock = { row, column, rows, cells: (at) => [inputMark(area, at)], styles: ['plain'] };
    if (rows <= FEW_ROWS) writeAtOnce(sheet, marks);
    else await writeInBlocks(context, sheet, marks, steps);
  }
  sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}
