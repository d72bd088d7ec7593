import type { Area } from '../../types';

/** Cells of a sheet that a chart draws: one row or one column of them. */
export interface ChartCells extends Area {
  /** Name of the sheet; the report's own unless given. */
  readonly sheet?: string;
}

export interface PlannedAxis {
  readonly title: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Between two grid lines. */
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly hasGridlines?: boolean;
  /** The first category on top, as bars that lie are read; the other axis stays on its side. */
  readonly isReversed?: boolean;
}

/** The mark of a point. */
export interface PlannedMarker {
  readonly shape: 'Circle' | 'Square' | 'Diamond' | 'Triangle' | 'X' | 'Plus';
  /** Points, 2 to 72. */
  readonly size: number;
}

/** A text beside one point of a series. */
export interface PointLabel {
  /** Index of the point in its series. */
  readonly point: number;
  readonly text: string;
  readonly side: 'Right' | 'Left' | 'Top' | 'Bottom';
}

/** What the values of a series are shown as, on all of its points. */
export interface ValueLabels {
  readonly numberFormat?: string;
  /** Of a pie: the share of the whole instead of the value. */
  readonly isShare?: boolean;
  /** Of a pie: the name of the slice before it. */
  readonly hasNames?: boolean;
  /** Where the value itself is on a dark ground. */
  readonly color?: string;
}

/** One series of a chart, with the look of its own. */
export interface PlannedSeries {
  readonly name: string;
  /**
   * `points` and `bubbles` are marks without a line; `path` is a line through points given by both coordinates, broken
   * where cells are blank, without marks. Stacked ones lie on the series before them; `share` ones fill the whole height.
   */
  readonly kind:
    | 'column'
    | 'stackedColumn'
    | 'shareColumn'
    | 'bar'
    | 'stackedBar'
    | 'shareBar'
    | 'line'
    | 'pie'
    | 'doughnut'
    | 'points'
    | 'bubbles'
    | 'path';
  readonly values: ChartCells;
  /** Names of categories, or the horizontal coordinates of points. */
  readonly across?: ChartCells;
  /** Of bubbles. */
  readonly sizes?: ChartCells;
  readonly isOnSecondaryAxis?: boolean;
  /** `#RRGGBB`; of a pie and of columns that stand for tiers, by point. */
  readonly colour: string | readonly string[];
  /** `#RRGGBB`, around columns and points whose colour is pale; by point where the colours are. */
  readonly outline?: string | readonly string[];
  /** Of points, and of a line that has marks. */
  readonly marker?: PlannedMarker;
  readonly isDashed?: boolean;
  /** Of lines, in points. */
  readonly weight?: number;
  /** Of columns and bars: the gap between two of them in per cent of their width. */
  readonly gap?: number;
  readonly labels?: readonly PointLabel[];
  readonly valueLabels?: ValueLabels;
}

/** A chart over some cells of a report. */
export interface PlannedChart {
  readonly name: string;
  readonly title: string;
  /** The cells it covers. */
  readonly area: Area;
  /** At least one; drawn in this order, later ones over earlier ones. */
  readonly series: readonly PlannedSeries[];
  readonly horizontal?: PlannedAxis;
  readonly vertical?: PlannedAxis;
  readonly secondary?: PlannedAxis;
  readonly legend: 'Bottom' | 'Right' | 'None';
}
