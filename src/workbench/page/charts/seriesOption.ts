import { accentOf } from '../../../host/charts/accents';
import { drawsLine, hasSlices, plotOf } from '../../../host/charts/chartKinds';
import type { ChartLabelData, LabelPosition, MarkerStyle } from '../../../host/charts/data/ChartPointData';
import { shownNumber } from '../../../host/charts/shownNumber';
import type { DrawnSeries } from './drawnChart';
import { lineStyle, textStyle } from './textStyle';

const symbols: Readonly<Record<MarkerStyle, string>> = {
  Automatic: 'circle',
  None: 'none',
  Square: 'rect',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'path://M0,0L10,10M10,0L0,10',
  Star: 'path://M5,0L5,10M0,5L10,5M1,1L9,9M9,1L1,9',
  Dot: 'rect',
  Dash: 'rect',
  Circle: 'circle',
  Plus: 'path://M5,0L5,10M0,5L10,5',
};

const places: Readonly<Record<LabelPosition, string>> = {
  BestFit: 'outside',
  Bottom: 'bottom',
  Center: 'inside',
  InsideBase: 'insideBottom',
  InsideEnd: 'insideTop',
  Left: 'left',
  OutsideEnd: 'top',
  Right: 'right',
  Top: 'top',
};

const pixelsPerPoint = 4 / 3;
const painted = (fill: string | undefined, fallback: string): string =>
  fill === 'none' ? 'transparent' : (fill ?? fallback);

/** The text of a label. */
function labelText(label: ChartLabelData, series: DrawnSeries, index: number, share: number | undefined): string {
  if (label.text !== undefined) return label.text;
  const value = series.values[index];
  const format = label.numberFormat ?? series.format;
  const shown = [
    label.showSeriesName ? series.name : undefined,
    label.showCategoryName ? series.categories[index] : undefined,
    label.showValue && value !== undefined ? shownNumber(value, format) : undefined,
    label.showPercentage && share !== undefined ? shownNumber(share, '0%') : undefined,
    label.showBubbleSize && series.sizes[index] !== undefined ? String(series.sizes[index]) : undefined,
  ];
  return shown.filter((text) => text !== undefined).join(label.separator ?? '; ');
}

function labelOption(label: ChartLabelData | undefined, series: DrawnSeries, index: number, share?: number) {
  if (!label) return { show: false };
  const { plot, direction } = plotOf(series.kind);
  const outside = plot === 'bar' ? (direction === 'bar' ? 'right' : 'top') : plot === 'pie' ? 'outside' : 'top';
  const automatic = plot === 'scatter' || plot === 'bubble' ? 'right' : outside;
  const { position } = label;
  return {
    show: true,
    position: position === undefined ? automatic : position === 'OutsideEnd' ? outside : places[position],
    formatter: () => labelText(label, series, index, share),
    ...textStyle(label.font),
  };
}

/** Points, each with what it has for itself. @param at the place of a point as ECharts wants it */
function pointsOf(series: DrawnSeries, at: (index: number) => unknown, color: (index: number) => string) {
  const total = series.values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  return series.values.map((value, index) => {
    const point = series.points[index];
    // Of thousands of points most have nothing of their own.
    if (!point && !series.labels && !hasSlices(series.kind)) return at(index);
    const { marker } = point ?? {};
    const share = total > 0 && value !== undefined ? value / total : undefined;
    return {
      value: at(index),
      name: series.categories[index] ?? '',
      itemStyle: { color: painted(marker?.background ?? point?.fill, color(index)) },
      ...(marker?.size !== undefined && { symbolSize: marker.size * pixelsPerPoint }),
      ...(marker?.style !== undefined && { symbol: symbols[marker.style] }),
      label: labelOption(point?.label ?? series.labels, series, index, share),
    };
  });
}

/** What series that are plotted alike share. */
export interface SeriesPlace {
  readonly index: number;
  /** The largest bubble of the chart. */
  readonly largest: number;
  /** For shares of a whole: the sum of all series of the group by category. */
  readonly totals: readonly number[];
}

/** Bubbles of the default scale are as wide as a quarter of the smaller side in Excel; here a fixed width. Modelled. */
const widestBubble = 60;

/** A series as ECharts takes it. */
export function seriesOption(series: DrawnSeries, { index, largest, totals }: SeriesPlace) {
  const { kind, name, values, positions, marker, line, axisGroup } = series;
  const { plot, grouping, hasMarkers, isSmooth } = plotOf(kind);
  const color = painted(series.fill, accentOf(index));
  const axis = axisGroup === 'Secondary' ? 1 : 0;
  const axes = { xAxisIndex: axis, yAxisIndex: axis };
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  const amount = (at: number): number | string => {
    const value = values[at];
    if (value === undefined) return '-';
    return grouping === 'percentStacked' ? value / (totals[at] || 1) : value;
  };
  const markerColor = painted(marker.background, color);
  const symbol = symbols[marker.style ?? (hasMarkers === true ? 'Circle' : 'None')];
  const marked = {
    symbol,
    symbolSize: (marker.size ?? 5) * pixelsPerPoint,
    // A legend draws the marker of a series that has none, unless it cannot be seen.
    itemStyle: {
      color: markerColor,
      borderColor: painted(marker.foreground, markerColor),
      opacity: symbol === 'none' ? 0 : 1,
    },
  };
  switch (plot) {
    case 'pie':
    case 'doughnut': {
      const hole = plot === 'pie' ? '0%' : `${Math.round((series.doughnutHoleSize ?? 75) * 0.6)}%`;
      const data = pointsOf(series, (at) => values[at] ?? 0, accentOf);
      const lines = { labelLine: { length: 6, length2: 4 } };
      return { type: 'pie' as const, name, radius: [hole, '60%'], center: ['50%', '54%'], ...lines, data };
    }
    case 'bar':
      return {
        type: 'bar' as const,
        name,
        ...axes,
        ...(isStacked && { stack: `${kind} ${axisGroup}` }),
        // The gap between categories in percent of a bar.
        barCategoryGap: `${Math.round((100 * (series.gapWidth ?? 150)) / ((series.gapWidth ?? 150) + 100))}%`,
        barGap: `${-(series.overlap ?? 0)}%`,
        itemStyle: { color },
        data: pointsOf(
          series,
          (at) => amount(at),
          () => color,
        ),
      };
    case 'line':
    case 'area':
      return {
        type: 'line' as const,
        name,
        ...axes,
        ...marked,
        ...(isStacked && { stack: `${kind} ${axisGroup}` }),
        ...(plot === 'area' ? { areaStyle: { color, opacity: 1 }, symbol: 'none' } : {}),
        lineStyle: lineStyle(plot === 'area' ? { style: 'None' } : line, accentOf(index)),
        data: pointsOf(
          series,
          (at) => amount(at),
          () => markerColor,
        ),
      };
    case 'scatter': {
      const at = (point: number) => [positions[point] ?? point + 1, values[point] ?? '-'];
      const data = pointsOf(series, at, () => markerColor);
      if (!drawsLine(kind, line)) return { type: 'scatter' as const, name, ...axes, ...marked, data };
      const drawn = lineStyle(line, accentOf(index));
      return { type: 'line' as const, name, ...axes, ...marked, smooth: isSmooth === true, lineStyle: drawn, data };
    }
    case 'bubble': {
      const at = (point: number) => [positions[point] ?? point + 1, values[point] ?? '-', series.sizes[point] ?? 0];
      const widest = (widestBubble * (series.bubbleScale ?? 100)) / 100;
      const symbolSize = (value: readonly unknown[]) =>
        // The area tells the size.
        Math.sqrt(Math.max(0, Number(value[2])) / (largest || 1)) * widest;
      const itemStyle = { color, opacity: 0.85 };
      return {
        type: 'scatter' as const,
        name,
        ...axes,
        symbolSize,
        itemStyle,
        data: pointsOf(series, at, () => color),
      };
    }
  }
}
