import { textWidth } from '../../textWidth';
import type { PointLabel } from '../layout/plannedChart';

/** A point on a plot of 1 × 1. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** One that would have its name beside it. */
export interface NamedPoint extends PlotPoint {
  readonly text: string;
}

/** What a plot leaves for labels, in points. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Points: half a letter's width, a line's height, and the room a mark takes. */
const CHARACTER = 4.6;
const LINE = 12;
const MARK = 6;
/** Characters of a label: a longer name is cut. */
const LONGEST = 14;
const SIDES = ['Right', 'Left', 'Top', 'Bottom'] as const;

/**
 * Puts names beside points so that none lies over another: the first ones choose first, each the side where it hides the
 * fewest other points; one that finds none free goes without.
 *
 * @param points the most important first
 * @param others all points there are
 * @param most labels that are given
 * @returns by point; undefined where it has no label
 */
export function pointLabels(
  points: readonly NamedPoint[],
  others: readonly PlotPoint[],
  plot: PlotSize,
  most: number,
): readonly (Omit<PointLabel, 'point'> | undefined)[] {
  const taken: Box[] = [];
  return points.map((point) => {
    if (taken.length === most) return undefined;
    const text = shortened(point.text);
    const width = textWidth(text) * CHARACTER;
    const isFree = (box: Box) => isInside(box, plot) && !taken.some((other) => overlap(box, other));
    const [free] = SIDES.map((side) => ({ side, box: labelBox(point, side, width, plot) }))
      .filter(({ box }) => isFree(box))
      .map((place) => ({ ...place, hidden: countUnder(others, place.box, plot) }))
      .sort((one, other) => one.hidden - other.hidden);
    if (!free) return undefined;
    taken.push(free.box);
    return { text, side: free.side };
  });
}

/**
 * A name cut to what a label has room for.
 *
 * @example shortened('上海东方明珠国际贸易有限公司') // '上海东方明珠…'
 */
export function shortened(name: string): string {
  if (textWidth(name) <= LONGEST) return name;
  let cut = '';
  for (const character of name) {
    if (textWidth(cut + character) > LONGEST - 2) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

function labelBox(point: NamedPoint, side: PointLabel['side'], width: number, plot: PlotSize): Box {
  const x = point.x * plot.width;
  const y = point.y * plot.height;
  const left = side === 'Right' ? x + MARK : side === 'Left' ? x - MARK - width : x - width / 2;
  const bottom = side === 'Top' ? y + MARK : side === 'Bottom' ? y - MARK - LINE : y - LINE / 2;
  return { left, right: left + width, bottom, top: bottom + LINE };
}

/** How many points a box hides. */
function countUnder(
  points: readonly PlotPoint[],
  { left, right, bottom, top }: Box,
  { width, height }: PlotSize,
): number {
  let count = 0;
  for (const { x, y } of points) {
    const across = x * width;
    const up = y * height;
    if (across > left && across < right && up > bottom && up < top) count++;
  }
  return count;
}

/** A label may stand a line above or below the plot, but not run out of it sideways. */
function isInside({ left, right, bottom, top }: Box, { width, height }: PlotSize): boolean {
  return left >= -MARK && right <= width + MARK && bottom >= -LINE / 2 && top <= height + 2 * LINE;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top;
}
