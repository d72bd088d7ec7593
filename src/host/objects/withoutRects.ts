import type { Rect } from '../Rect';
import { intersection, lastColumn, lastRow, rectBetween } from './area';

function without(rect: Rect, hole: Rect): readonly Rect[] {
  const shared = intersection(rect, hole);
  if (!shared) return [rect];
  const [bottom, right] = [lastRow(shared), lastColumn(shared)];
  return [
    { ...rect, rows: shared.row - rect.row },
    { ...rect, row: bottom + 1, rows: lastRow(rect) - bottom },
    { ...shared, column: rect.column, columns: shared.column - rect.column },
    rectBetween(shared.row, right + 1, bottom, lastColumn(rect)),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/**
 * What is left of rectangles where others are cut out.
 *
 * @example withoutRects([{ row: 0, column: 0, rows: 3, columns: 1 }], [{ row: 1, column: 0, rows: 1, columns: 1 }]).length // 2
 */
export const withoutRects = (rects: readonly Rect[], holes: readonly Rect[]): readonly Rect[] =>
  holes.reduce<readonly Rect[]>((left, hole) => left.flatMap((rect) => without(rect, hole)), rects);
