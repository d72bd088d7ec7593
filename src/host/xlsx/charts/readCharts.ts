import type { ChartData } from '../../charts/ChartData';
import type { Package } from '../package/Package';
import { drawingOf } from './drawing';
import { readChart } from './readChart';

/**
 * The charts of a sheet; undefined where it has no drawing.
 *
 * @param sheets names of the workbook's sheets
 */
export function readCharts(
  pkg: Pick<Package, 'has' | 'text'>,
  sheetPart: string,
  sheets: readonly string[],
): readonly ChartData[] | undefined {
  return drawingOf(pkg, sheetPart)?.charts.map(({ part, name, anchor }): ChartData => {
    const { content, isForeign } = readChart(pkg.text(part), part, sheets);
    return { ...content, name, anchor, part, ...(isForeign && { isForeign }) };
  });
}
