import { LEGEND_WIDTH } from '../sheets';
import type { Area } from '../sheets';
import type { LastGrading } from './lastGrading';
import { clearLegend, legendArea, writeLegend } from './legendBlock';

/** Clears the legend of a grading taken back, and gives its first column the width back; queued. */
export function takeLegendAway(
  sheet: Excel.Worksheet,
  { legendWidth }: Pick<LastGrading, 'legendWidth'>,
  area: Area,
): void {
  clearLegend(sheet, area);
  if (legendWidth !== undefined) sheet.getCell(area.row, area.column).format.columnWidth = legendWidth;
}

/**
 * Writes the legend again that stood there before a grading taken back, once its columns are gone: where it stood, if
 * that is free.
 *
 * @returns where it stands; undefined: there was none
 */
export async function restoreLegend(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { legendBefore, schemeBefore }: Pick<LastGrading, 'legendBefore' | 'schemeBefore'>,
): Promise<Area | undefined> {
  if (!legendBefore) return undefined;
  const { area: before, contents } = legendBefore;
  const area = await legendArea(context, sheet, contents.length, before.row, before);
  const tiers = schemeBefore?.tiers ?? [];
  writeLegend(sheet, area, {
    cells: contents,
    colours: [undefined, ...tiers.map(({ colour }) => colour)],
    width: LEGEND_WIDTH,
  });
  await context.sync();
  return area;
}
