import type { ChartAnchor, ChartCorner } from '../../../host/charts/ChartData';
import type { GridView } from '../../../host/univer/gridView';

const pixelsPerPoint = 4 / 3;

/** A chart's place over the grid's canvas, in CSS pixels. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart stands on the screen now. */
export function chartBox({ from, to }: ChartAnchor, { cornerOf, zoom }: GridView): ScreenBox {
  const point = ({ row, column, x, y }: ChartCorner) => {
    const corner = cornerOf(row, column);
    return { left: corner.left + x * pixelsPerPoint * zoom, top: corner.top + y * pixelsPerPoint * zoom };
  };
  const start = point(from);
  const end = point(to);
  return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
}
