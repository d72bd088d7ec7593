import type { ChartLineData } from './data/ChartFormat';

/** How a kind of chart is plotted. Series of one plot, direction, grouping and axis group are drawn together. */
export interface Plot {
  readonly plot: 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'bubble';
  /** Of bars: upright or lying. */
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly hasLines?: boolean;
  readonly hasMarkers?: boolean;
  readonly isSmooth?: boolean;
}

/** Kinds of charts by their names in Excel's API; `Invalid` is one that is not modelled, in a file of another program. */
export const chartKinds = {
  ColumnClustered: { plot: 'bar', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { plot: 'bar', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { plot: 'bar', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { plot: 'bar', direction: 'bar', grouping: 'clustered' },
  BarStacked: { plot: 'bar', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { plot: 'bar', direction: 'bar', grouping: 'percentStacked' },
  Line: { plot: 'line', grouping: 'standard', hasLines: true },
  LineMarkers: { plot: 'line', grouping: 'standard', hasLines: true, hasMarkers: true },
  Area: { plot: 'area', grouping: 'standard' },
  AreaStacked: { plot: 'area', grouping: 'stacked' },
  Pie: { plot: 'pie' },
  Doughnut: { plot: 'doughnut' },
  XYScatter: { plot: 'scatter', hasMarkers: true },
  XYScatterLines: { plot: 'scatter', hasLines: true, hasMarkers: true },
  XYScatterLinesNoMarkers: { plot: 'scatter', hasLines: true },
  XYScatterSmooth: { plot: 'scatter', hasLines: true, hasMarkers: true, isSmooth: true },
  XYScatterSmoothNoMarkers: { plot: 'scatter', hasLines: true, isSmooth: true },
  Bubble: { plot: 'bubble', hasMarkers: true },
  Invalid: { plot: 'bar', direction: 'col', grouping: 'clustered' },
} as const satisfies Readonly<Record<string, Plot>>;

export type ChartKind = keyof typeof chartKinds;

/** How a kind is plotted. */
export const plotOf = (kind: ChartKind): Plot => chartKinds[kind];

/** Whether this names a kind that can be drawn and written. */
export const isChartKind = (value: unknown): value is ChartKind =>
  typeof value === 'string' && value !== 'Invalid' && Object.hasOwn(chartKinds, value);

/** Points have a horizontal value each, instead of a category. */
export const hasPoints = (kind: ChartKind): boolean => ['scatter', 'bubble'].includes(plotOf(kind).plot);

/** Slices have no axes. */
export const hasSlices = (kind: ChartKind): boolean => ['pie', 'doughnut'].includes(plotOf(kind).plot);

/** Whether a series' points are joined: by its kind, or since it was given a style of line. */
export const drawsLine = (kind: ChartKind, { style }: ChartLineData): boolean =>
  style === undefined ? plotOf(kind).hasLines === true : style !== 'None';
