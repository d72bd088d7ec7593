import type { Rect } from '../Rect';
import type { ChartAnchor, ChartCorner } from './ChartData';

/** The lengths of a sheet's lines in points; hidden ones have none. */
export interface Lengths {
  readonly ofRow: (row: number) => number;
  readonly ofColumn: (column: number) => number;
}

/** A chart's place on its sheet, in points from the sheet's corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const lastLine = 1_048_575;

function start(length: (line: number) => number, line: number): number {
  let total = 0;
  for (let at = 0; at < line; at++) total += length(at);
  return total;
}

/** The line at a distance, and how far into it. */
function lineAt(length: (line: number) => number, distance: number): readonly [line: number, into: number] {
  let rest = Math.max(0, distance);
  let line = 0;
  while (line < lastLine && rest >= length(line)) rest -= length(line++);
  return [line, rest];
}

/** How far into a line a corner is at most: lines shrink, and what is in them stays in them. */
const into = (length: number, distance: number): number => Math.min(length, distance);

/** Where a chart is, in points. */
export function boxOf({ from, to }: ChartAnchor, { ofRow, ofColumn }: Lengths): ChartBox {
  const left = start(ofColumn, from.column) + into(ofColumn(from.column), from.x);
  const top = start(ofRow, from.row) + into(ofRow(from.row), from.y);
  return {
    left,
    top,
    width: Math.max(0, start(ofColumn, to.column) + into(ofColumn(to.column), to.x) - left),
    height: Math.max(0, start(ofRow, to.row) + into(ofRow(to.row), to.y) - top),
  };
}

/** The corners of a place. */
export function anchorOf({ left, top, width, height }: ChartBox, lengths: Lengths): ChartAnchor {
  const corner = (x: number, y: number): ChartCorner => {
    const [column, intoColumn] = lineAt(lengths.ofColumn, x);
    const [row, intoRow] = lineAt(lengths.ofRow, y);
    return { row, column, x: intoColumn, y: intoRow };
  };
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

/** Exactly the cells of a rectangle. */
export const anchorOver = ({ row, column, rows, columns }: Rect): ChartAnchor => ({
  from: { row, column, x: 0, y: 0 },
  to: { row: row + rows, column: column + columns, x: 0, y: 0 },
});
