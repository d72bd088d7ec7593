import type { ChartFontData } from './ChartFormat';

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
