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

/** What of a chart is seen: as it scrolls, it goes under frozen rows and columns, unless it stands on them. */
export function clipPath(box: ScreenBox, { from }: ChartAnchor, { frozen, zoom, freeze }: GridView): string {
  const top = from.row < freeze.rows ? 0 : Math.max(0, frozen.top - box.top) / zoom;
  const left = from.column < freeze.columns ? 0 : Math.max(0, frozen.left - box.left) / zoom;
  return top === 0 && left === 0 ? 'none' : `inset(${top}px 0 0 ${left}px)`;
}
