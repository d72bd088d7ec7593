import type { ChartKind } from '../chartKinds';
import type { CellsRef } from './CellsRef';
import type { ChartLineData, ChartFillData } from './ChartFormat';
import type { ChartMarkerData, ChartLabelData, ChartPointData } from './ChartPointData';

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
