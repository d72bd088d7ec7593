import type { Area } from '../types';

/** Cells of a sheet that a chart draws: one row or one column of them. */
export interface ChartCells extends Area {
  readonly sheet: string;
}

export interface PlannedAxis {
  readonly title: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
  readonly hasGridlines?: boolean;
}

/** One series of a chart, with the look of its own. */
export interface PlannedSeries {
  readonly name: string;
  /** `points` and `bubbles` are marks without a line, `path` is a line through points given by both coordinates. */
  readonly kind: 'column' | 'bar' | 'line' | 'pie' | 'points' | 'bubbles' | 'path';
  readonly values: ChartCells;
  /** Names of categories, or the horizontal coordinates of points. */
  readonly across?: ChartCells;
  /** Of bubbles. */
  readonly sizes?: ChartCells;
  readonly isOnSecondaryAxis?: boolean;
  /** `#RRGGBB`; of a pie and of columns that stand for tiers, by point. */
  readonly colour: string | readonly string[];
  readonly isDashed?: boolean;
  /** Texts beside single points: by index of the point. */
  readonly labels?: readonly { readonly point: number; readonly text: string }[];
  readonly showsValues?: boolean;
}

/** A chart over some cells of a report. */
export interface PlannedChart {
  readonly name: string;
  readonly title: string;
  /** The cells it covers. */
  readonly area: Area;
  readonly series: readonly PlannedSeries[];
  readonly horizontal?: PlannedAxis;
  readonly vertical?: PlannedAxis;
  readonly secondary?: PlannedAxis;
  readonly legend: 'Bottom' | 'Right' | 'None';
}
