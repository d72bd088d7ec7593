import type { ChartFontData, ChartLineData, ChartFillData } from './ChartFormat';

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
