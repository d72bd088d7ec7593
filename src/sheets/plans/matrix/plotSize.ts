import type { Area } from '../../types';
import { PLAIN_ROW } from './plainHeights';
import type { PlotSize } from './pointLabels';

/** Points: of a column by its characters, and what of a chart is no plot. */
const CHARACTER = 5.25;
const AROUND = { width: 75, height: 125 } as const;

/**
 * What a chart over some cells leaves for its points, about.
 *
 * @param widths of the sheet's columns, in characters
 * @param heights in points, of rows that are not of the usual height
 */
export function plotSize(area: Area, widths: readonly number[], heights: ReadonlyMap<number, number>): PlotSize {
  const characters = widths.slice(area.column, area.column + area.columns).reduce((sum, width) => sum + width, 0);
  const lines = Array.from({ length: area.rows }, (_, index) => heights.get(area.row + index) ?? PLAIN_ROW);
  return {
    width: Math.max(1, characters * CHARACTER - AROUND.width),
    height: Math.max(1, lines.reduce((sum, height) => sum + height, 0) - AROUND.height),
  };
}
