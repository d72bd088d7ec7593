import { numberFormatOf } from '../sheets';
import { gradingName, setGradingName } from './gradingNames';
import type { GradingPlan } from './gradingPlan';
import { styleHeader } from './headerLook';
import { legendArea, writeLegend } from './legendBlock';
import { setNumberFormat } from './numberFormats';
import type { PlacedColumn } from './placedGrading';
import type { PreparedGrading } from './preparedGrading';
import type { SourceData } from './sourceData';
import { setTierRules } from './tierRules';

/**
 * Makes a grading readable once its cells are written: headers, number formats, colours of the tiers, the legend.
 *
 * @returns the width that the legend's first column had, in points
 */
export async function finishGrading(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  source: SourceData,
  plan: GradingPlan,
  prepared: PreparedGrading,
  placed: readonly PlacedColumn[],
  number: number,
): Promise<number> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { planned, column, standing } of placed) {
    if (!standing) styleHeader(sheet.getCell(source.area.row, column), planned.width);
    const cells = sheet.getRangeByIndexes(prepared.row, column, prepared.rows, 1);
    const format = numberFormatOf(planned.key);
    // What a person chose for a column that stays what it was is kept.
    if (standing ? standing.key !== planned.key : format) setNumberFormat(cells, format ?? 'General');
    if (planned.key === 'tier') setTierRules(cells, plan.scheme);
    else if (standing?.key === 'tier') cells.conditionalFormats.clearAll();
  }
  await context.sync();
  const rows = plan.legend.cells.length;
  const area = await legendArea(context, sheet, rows, source.area.row, prepared.legendBefore?.area);
  const { format } = sheet.getCell(area.row, area.column).load('format/columnWidth');
  await context.sync();
  const width = format.columnWidth;
  const range = writeLegend(sheet, area, plan.legend);
  setGradingName(context, gradingName(number, 'legend'), range);
  await context.sync();
  return width;
}
