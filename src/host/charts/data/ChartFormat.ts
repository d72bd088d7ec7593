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
