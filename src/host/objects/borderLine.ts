import type { BorderData } from '../bookData';

/** A border as Office describes it. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Style and weight for each name a file has. */
const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
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
};

/** @param border undefined: no line */
export function borderLine(border: BorderData | undefined): BorderLine {
  const [style, weight] = lines[border?.style ?? ''] ?? ['None', 'Thin'];
  return { style, weight, color: border?.color ?? '#000000' };
}

/** @returns the file's name for a line; the weight gives way to the style where both don't exist together. */
export function fileStyle({ style, weight }: BorderLine): string | undefined {
  const named = Object.entries(lines).filter(([, [name]]) => name === style);
  return (named.find(([, [, heavy]]) => heavy === weight) ?? named[0])?.[0];
}
