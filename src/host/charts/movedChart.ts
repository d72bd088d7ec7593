import type { Rect } from '../Rect';
import { shiftedRect, type StructuralChange } from '../store/rectShift';
import type { CellsRef } from './data/CellsRef';
import type { ChartCorner, ChartData } from './ChartData';
import type { ChartSeriesData } from './data/ChartSeriesData';

/** A series with its cells put elsewhere; what is undefined is gone. */
export function mappedSeries<From, To>(
  series: ChartSeriesData<From>,
  put: (ref: CellsRef<From>) => CellsRef<To> | undefined,
): ChartSeriesData<To> {
  const { name, values, categories, bubbleSizes, ...rest } = series;
  const moved = (ref: CellsRef<From> | undefined) => ref && put(ref);
  const own = typeof name === 'object' ? moved(name) : name;
  const [data, labels, sizes] = [moved(values), moved(categories), moved(bubbleSizes)];
  return {
    ...rest,
    ...(own !== undefined && { name: own }),
    ...(data && { values: data }),
    ...(labels && { categories: labels }),
    ...(sizes && { bubbleSizes: sizes }),
  };
}

/** A chart whose series draw other cells, as they do when sheets get other ids. */
export const mappedChart = <From, To>(
  chart: ChartData<From>,
  put: (ref: CellsRef<From>) => CellsRef<To> | undefined,
): ChartData<To> => ({ ...chart, series: chart.series.map((series) => mappedSeries(series, put)) });

/**
 * A chart after rows, columns or cells came or went.
 *
 * @param isOnSheet the change is on the sheet the chart stands on, so that its corners move too
 */
export function movedChart(
  chart: ChartData<string>,
  sheetId: string,
  change: StructuralChange,
  isOnSheet: boolean,
): ChartData<string> {
  const moved = mappedChart(chart, (ref) => {
    if (ref.sheet !== sheetId) return ref;
    const rect = shiftedRect(ref.rect, change);
    return rect && { ...ref, rect };
  });
  if (!isOnSheet) return moved;
  const { from, to } = chart.anchor;
  return { ...moved, anchor: { from: movedCorner(from, change), to: movedCorner(to, change) } };
}

/** A corner whose cell went stays at the edge where it was. */
function movedCorner(corner: ChartCorner, change: StructuralChange): ChartCorner {
  const cell: Rect = { row: corner.row, column: corner.column, rows: 1, columns: 1 };
  const moved = shiftedRect(cell, change);
  if (moved) return { ...corner, row: moved.row, column: moved.column };
  if (change.kind !== 'delete') return corner;
  return change.axis === 'rows' ? { ...corner, row: change.at, y: 0 } : { ...corner, column: change.at, x: 0 };
}
