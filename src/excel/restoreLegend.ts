import { LEGEND_WIDTH } from '../sheets';
import type { Area } from '../sheets';
import type { LastGrading } from './lastGrading';
import { clearLegend, writeLegend } from './legendBlock';

/** Clears the legend of a grading taken back, and writes the one that stood there before again, where there was one. */
export async function restoreLegend(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { legendBefore, legendWidth, schemeBefore }: Pick<LastGrading, 'legendBefore' | 'legendWidth' | 'schemeBefore'>,
  area: Area,
): Promise<void> {
  clearLegend(sheet, area);
  if (legendWidth !== undefined) sheet.getCell(area.row, area.column).format.columnWidth = legendWidth;
  if (legendBefore) {
    const tiers = schemeBefore?.tiers ?? [];
    writeLegend(sheet, legendBefore.area, {
      cells: legendBefore.contents,
      colours: [undefined, ...tiers.map(({ colour }) => colour)],
      width: LEGEND_WIDTH,
    });
  }
  await context.sync();
}
