import { CHARACTER_POINTS, areaAddress, rowHeights } from '../sheets';
import type { Scheme } from '../grading/types';
import type { Area, PlannedBlock, SheetPlan } from '../sheets';
import { addCharts } from './charts/addCharts';
import { inBatches } from './inBatches';
import { markBlocks } from './markBlocks';
import { offerChoices } from './offerChoices';
import { setUpPrint } from './setUpPrint';
import { checkCancelled } from './steps';
import type { Steps } from './steps';
import { joinedAddresses, styleSheet } from './styleSheet';
import { setTierRules } from './tierRules';
import { writeLongBlock } from './writeLongBlock';

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
  await clearSheet(context, sheet);
  const blocks = [...plan.blocks, ...markBlocks(plan)];
  for (const block of blocks.filter(({ rows }) => rows > FEW_ROWS)) await writeLongBlock(context, sheet, block, steps);
  const few = blocks.filter(({ rows }) => rows > 0 && rows <= FEW_ROWS);
  await inBatches(context, few, (block) => writeAtOnce(sheet, block), steps);
  checkCancelled(steps);
  await styleSheet(context, sheet, plan, steps);
  await inBatches(context, plan.merges, (area) => rangeOf(sheet, area).merge(), steps);
  await setSizes(context, sheet, plan, steps);
  for (const { fill, text, ...area } of plan.coloured) {
    const { format } = rangeOf(sheet, area);
    format.fill.color = fill;
    format.font.color = text;
    format.font.bold = true;
  }
  const { frozenRows, frozenColumns = 0 } = plan;
  if (frozenColumns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  sheet.showGridlines = false;
  for (const address of joinedAddresses((plan.tierAreas ?? []).map(areaAddress))) {
    setTierRules(sheet.getRanges(address), scheme);
  }
  await inBatches(context, plan.choices ?? [], (choice) => offerChoices(sheet, [choice]), steps);
  setUpPrint(sheet, plan);
  await addCharts(context, sheet, plan.charts ?? []);
  await context.sync();
}

/** Leaves nothing of an earlier report. */
async function clearSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.charts.load('items/name');
  await context.sync();
  sheet.charts.items.forEach((chart) => chart.delete());
  const all = sheet.getRange();
  all.clear('All');
  all.columnHidden = false;
  sheet.freezePanes.unfreeze();
}

function writeAtOnce(sheet: Excel.Worksheet, { row, column, rows, cells, styles }: PlannedBlock): void {
  const values = Array.from({ length: rows }, (_, index) => [...cells(index)]);
  sheet.getRangeByIndexes(row, column, rows, styles.length).values = values;
}

/** Widths and heights; and out of sight what only formulas and marks are for. */
async function setSizes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  steps: Steps,
): Promise<void> {
  const { widths, hiddenColumns = [], inputs = [], heights = [] } = plan;
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * CHARACTER_POINTS;
  });
  for (const column of inputs.length > 0 ? [...hiddenColumns, widths.length] : hiddenColumns) {
    sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  }
  const needed = [...rowHeights(plan)].map(([row, points]) => ({ row, rows: 1, points }));
  const set = ({ row, rows, points }: (typeof needed)[number]) => {
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = points;
  };
  await inBatches(context, [...needed, ...heights], set, steps);
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}
