import type { ChartFontData, ChartLineData } from './ChartFormat';
import type { ChartTextData } from './ChartTextData';

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
