/**
 * A chart as plain data: what `xlsx/charts/` reads from and writes to a file, what `store/` keeps alive, and what the
 * workbench draws. Here are the data and what can be told from them alone; nothing here knows Office, Univer, XML or a
 * screen. Rows and columns count from zero, lengths are points.
 */
import type { Rect } from '../bookData';
import type { ChartKind } from './chartKinds';

/** Cells a chart draws. `Sheet` is the index of a sheet in a file's data, its id in a live book. */
export interface CellsRef<Sheet = number> {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

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

/** What is not given is drawn as the application likes. */
export interface ChartFontData {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
  readonly name?: string;
  /** Points. */
  readonly size?: number;
}

export const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'RoundDot',
  'Grey25',
  'Grey50',
  'Grey75',
] as const;
export type LineStyleName = (typeof lineStyles)[number];

export interface ChartLineData {
  readonly style?: LineStyleName;
  /** `#RRGGBB` */
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
}

/** `#RRGGBB`, or `none`; undefined: as the application likes. */
export type ChartFillData = string | undefined;

export interface ChartTextData {
  readonly visible: boolean;
  /** Undefined: the application's own, for a title the name of the only series. */
  readonly text?: string;
  readonly font: ChartFontData;
}

export interface ChartTitleData extends ChartTextData {
  readonly overlay: boolean;
}

export const legendPositions = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;
export type LegendPosition = (typeof legendPositions)[number];

export interface ChartLegendData {
  readonly visible: boolean;
  readonly position: LegendPosition;
  readonly overlay: boolean;
  readonly font: ChartFontData;
}

export interface ChartGridlinesData {
  readonly visible: boolean;
  readonly line: ChartLineData;
}

export const tickMarks = ['None', 'Cross', 'Inside', 'Outside'] as const;
export type TickMark = (typeof tickMarks)[number];
export const tickLabelPositions = ['NextToAxis', 'High', 'Low', 'None'] as const;
export type TickLabelPosition = (typeof tickLabelPositions)[number];

export const axisCrossings = ['Maximum', 'Minimum'] as const;
export type AxisCrossing = (typeof axisCrossings)[number];

export interface ChartAxisData {
  readonly visible: boolean;
  readonly title: ChartTextData;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly minorUnit?: number;
  /** Undefined: that of the cells. */
  readonly numberFormat?: string;
  readonly isReversed: boolean;
  /** Where the other axis of its pair crosses it; undefined: where Excel likes, at zero or at its start. */
  readonly crossing?: AxisCrossing;
  /** Of a logarithmic scale. */
  readonly logBase?: number;
  readonly majorGridlines: ChartGridlinesData;
  readonly minorGridlines: ChartGridlinesData;
  readonly majorTickMark: TickMark;
  readonly minorTickMark: TickMark;
  readonly tickLabelPosition: TickLabelPosition;
  readonly line: ChartLineData;
  readonly font: ChartFontData;
}

/** `category` is the horizontal axis of points as well. */
export const axisNames = ['category', 'value', 'secondaryCategory', 'secondaryValue'] as const;
export type AxisName = (typeof axisNames)[number];

export const markerStyles = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;
export type MarkerStyle = (typeof markerStyles)[number];

export interface ChartMarkerData {
  readonly style?: MarkerStyle;
  /** Points, 2 to 72. */
  readonly size?: number;
  readonly background?: ChartFillData;
  readonly foreground?: ChartFillData;
}

export const labelPositions = [
  'BestFit',
  'Bottom',
  'Center',
  'InsideBase',
  'InsideEnd',
  'Left',
  'OutsideEnd',
  'Right',
  'Top',
] as const;
export type LabelPosition = (typeof labelPositions)[number];

export interface ChartLabelData {
  /** Instead of anything that is shown; of single points only. */
  readonly text?: string;
  readonly position?: LabelPosition;
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly showPercentage: boolean;
  readonly showBubbleSize: boolean;
  readonly showLegendKey: boolean;
  readonly separator?: string;
  readonly numberFormat?: string;
  readonly font: ChartFontData;
}

/** What one point has for itself. */
export interface ChartPointData {
  readonly fill?: ChartFillData;
  readonly line: ChartLineData;
  readonly marker: ChartMarkerData;
  readonly label?: ChartLabelData;
}

export const axisGroups = ['Primary', 'Secondary'] as const;
export type AxisGroup = (typeof axisGroups)[number];

export interface ChartSeriesData<Sheet = number> {
  readonly kind: ChartKind;
  readonly axisGroup: AxisGroup;
  /** A text or the cell that holds it; undefined: the application numbers it. */
  readonly name?: string | CellsRef<Sheet>;
  readonly values?: CellsRef<Sheet>;
  /** Categories, or the horizontal values of points. */
  readonly categories?: CellsRef<Sheet>;
  readonly bubbleSizes?: CellsRef<Sheet>;
  readonly fill?: ChartFillData;
  readonly line: ChartLineData;
  readonly marker: ChartMarkerData;
  readonly labels?: ChartLabelData;
  /** By index, sparse. */
  readonly points: Readonly<Record<number, ChartPointData>>;
  /** Percent of a bar's width, 0 to 500. */
  readonly gapWidth?: number;
  /** Percent, -100 to 100. */
  readonly overlap?: number;
  /** Percent, 10 to 90. */
  readonly doughnutHoleSize?: number;
  /** Percent of the default size, 0 to 300. */
  readonly bubbleScale?: number;
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
