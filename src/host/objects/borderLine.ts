import type { BorderData } from '../bookData';
import { refusal } from '../wire/refusal';

/** Style and weight for each name a file has. */
const lines = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
} as const;

type Line = (typeof lines)[keyof typeof lines];
export type LineStyle = Line[0];
export type LineWeight = Line[1];

/** A border as Office describes it. */
export interface BorderLine {
  readonly style: LineStyle | 'None';
  readonly weight: LineWeight;
  readonly color: string;
}

const noLine = ['None', 'Thin'] as const;

/** @param border undefined: no line */
export function borderLine(border: BorderData | undefined): BorderLine {
  const known = Object.entries(lines).find(([name]) => name === border?.style);
  const [style, weight] = known?.[1] ?? noLine;
  return { style, weight, color: border?.color ?? '#000000' };
}

/** @returns the file's name for a line; the weight gives way to the style where both don't exist together. */
export function fileStyle({ style, weight }: BorderLine): string | undefined {
  const named = Object.entries(lines).filter(([, line]) => line[0] === style);
  return (named.find(([, line]) => line[1] === weight) ?? named[0])?.[0];
}

/** @throws HostError InvalidArgument where it is no style of a line */
export function lineStyle(value: unknown): LineStyle {
  const line = Object.values(lines).find(([style]) => style === value);
  if (!line) throw refusal('InvalidArgument');
  return line[0];
}

/** @throws HostError InvalidArgument where it is no weight of a line */
export function lineWeight(value: unknown): LineWeight {
  const line = Object.values(lines).find(([, weight]) => weight === value);
  if (!line) throw refusal('InvalidArgument');
  return line[1];
}
