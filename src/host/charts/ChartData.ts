/**
 * A chart as plain data: what `xlsx/charts/` reads from and writes to a file, what `store/` keeps alive, and what the
 * workbench draws. Here are the data and what can be told from them alone; nothing here knows Office, Univer, XML or a
 * screen. Rows and columns count from zero, lengths are points.
 */
import type { ChartKind } from './chartKinds';
import type { ChartFontData, ChartLineData, ChartFillData } from './data/ChartFormat';
import type { ChartTitleData, ChartLegendData } from './data/ChartTextData';
import type { ChartAxisData, AxisName } from './data/ChartAxisData';
import type { ChartSeriesData } from './data/ChartSeriesData';

/** A corner: `x` and `y` points into a cell. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** The corners of a chart: it moves and grows with the cells under it. */
export interface ChartAnchor {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** A chart's looks and data, wherever it stands. */
export interface ChartContent<Sheet = number> {
  /** What a series added later becomes. */
  readonly kind: ChartKind;
  readonly title: ChartTitleData;
  readonly legend: ChartLegendData;
  readonly axes: Readonly<Record<AxisName, ChartAxisData>>;
  readonly series: readonly ChartSeriesData<Sheet>[];
  readonly fill?: ChartFillData;
  readonly border: ChartLineData;
  readonly font: ChartFontData;
}

export interface ChartData<Sheet = number> extends ChartContent<Sheet> {
  readonly name: string;
  readonly anchor: ChartAnchor;
  /** The chart's part in the file it was read from. */
  readonly part?: string;
  /** Another program made it, with more than these data tell: it is drawn and kept, not changed. */
  readonly isForeign?: boolean;
}
