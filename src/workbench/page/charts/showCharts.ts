import type { GridBook } from '../../../host/createGridBook';
import type { BookChange, ChartInfo } from '../../../host/store/types';
import type { GridView } from '../../../host/univer/gridView';
import { chartBox, clipPath } from './chartBox';
import { chartOption } from './chartOption';
import { drawnChart } from './drawnChart';
import { init } from './echarts';

/** So many points are drawn as SVG, sharp at every zoom and with texts that can be found; more on a canvas. */
const mostElements = 2000;

const pointCount = ({ series }: ChartInfo): number =>
  series.reduce((sum, { values }) => sum + (values ? values.rect.rows * values.rect.columns : 0), 0);

interface ShownChart {
  readonly frame: HTMLElement;
  readonly draw: () => void;
  readonly dispose: () => void;
}

/**
 * Draws the charts of the active sheet over the grid: they scroll and zoom with it, and follow the cells they draw.
 *
 * @param grid the element the grid fills
 * @returns ends it
 */
export function showCharts(grid: HTMLElement, { book, view, watchView }: GridBook): () => void {
  const layer = document.createElement('div');
  layer.className = 'charts';
  grid.append(layer);
  const shown = new Map<string, ShownChart>();

  const make = (info: ChartInfo): ShownChart => {
    const { id, sheetId } = info;
    const frame = document.createElement('div');
    frame.className = 'chart';
    frame.dataset['chart'] = id;
    frame.setAttribute('role', 'img');
    layer.append(frame);
    const isLarge = pointCount(info) > mostElements;
    const drawing = init(frame, undefined, { renderer: isLarge ? 'canvas' : 'svg' });
    let drawn = '';
    const sized = new ResizeObserver(() => drawing.resize());
    sized.observe(frame);
    return {
      frame,
      draw: () => {
        const now = book.charts(sheetId).find((chart) => chart.id === id);
        if (!now) return;
        const chart = drawnChart(book, now);
        // Most changes of cells are none of what a chart shows.
        const key = JSON.stringify(chart);
        if (key === drawn) return;
        drawn = key;
        frame.setAttribute('aria-label', chart.title.text ?? chart.name);
        const { style, color = 'transparent' } = chart.border;
        frame.style.outlineColor = style === 'None' ? 'transparent' : color;
        drawing.setOption(chartOption(chart), { notMerge: true });
      },
      dispose: () => {
        sized.disconnect();
        drawing.dispose();
        frame.remove();
      },
    };
  };

  const place = (now: GridView, charts: readonly ChartInfo[]) => {
    const outer = grid.getBoundingClientRect();
    const canvas = now.canvas.getBoundingClientRect();
    const { width, height } = now.headings;
    // Charts go no further than the cells: they are cut at the headings and at the canvas's end.
    Object.assign(layer.style, {
      left: `${canvas.left - outer.left + width}px`,
      top: `${canvas.top - outer.top + height}px`,
      width: `${canvas.width - width}px`,
      height: `${canvas.height - height}px`,
    });
    for (const { id, anchor } of charts) {
      const frame = shown.get(id)?.frame;
      if (!frame) continue;
      const box = chartBox(anchor, now);
      Object.assign(frame.style, {
        left: `${box.left - width}px`,
        top: `${box.top - height}px`,
        width: `${box.width / now.zoom}px`,
        height: `${box.height / now.zoom}px`,
        transform: `scale(${now.zoom})`,
        clipPath: clipPath(box, anchor, now),
      });
    }
  };

  /** Charts that went are taken away, new ones are drawn; all stand where they belong. */
  const refresh = () => {
    const now = view();
    if (!now) return;
    const charts = book.charts(now.sheetId);
    for (const [id, chart] of shown) {
      if (charts.some((one) => one.id === id)) continue;
      chart.dispose();
      shown.delete(id);
    }
    const added = charts.filter(({ id }) => !shown.has(id));
    for (const chart of added) shown.set(chart.id, make(chart));
    place(now, charts);
    for (const { id } of added) shown.get(id)?.draw();
  };

  let isDue = false;
  const drawAll = () => {
    if (isDue) return;
    isDue = true;
    // Many cells change at once, and what depends on them a moment later.
    setTimeout(() => {
      isDue = false;
      void book.settle().then(() => {
        refresh();
        for (const chart of shown.values()) chart.draw();
      });
    });
  };
  const stopView = watchView(refresh);
  const stopBook = book.onChange((change: BookChange) => {
    if (change.kind === 'cells' || change.kind === 'charts' || change.kind === 'tableChanged') drawAll();
  });
  const sized = new ResizeObserver(refresh);
  sized.observe(grid);
  return () => {
    stopView();
    stopBook();
    sized.disconnect();
    for (const chart of shown.values()) chart.dispose();
    layer.remove();
  };
}
