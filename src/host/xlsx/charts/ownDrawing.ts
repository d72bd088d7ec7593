import type { Package } from '../package/Package';
import { drawingOf } from './drawing';
import { readChart } from './readChart';

/**
 * The parts of a sheet's drawing that holds nothing but charts of ours; none where there is more in it.
 *
 * @param sheets names of the workbook's sheets
 */
export function ownDrawing(
  pkg: Pick<Package, 'has' | 'text'>,
  sheetPart: string,
  sheets: readonly string[],
): readonly string[] {
  const drawing = drawingOf(pkg, sheetPart);
  if (!drawing || drawing.root.children.length !== drawing.charts.length) return [];
  const parts = drawing.charts.map(({ part }) => part);
  return parts.some((part) => readChart(pkg.text(part), part, sheets).isForeign) ? [] : [drawing.part, ...parts];
}
