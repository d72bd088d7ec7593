import { CHARACTER_POINTS } from './columnWidth';
import { rowHeights } from './rowHeights';
import type { PlacedPart } from './sheetPart';
import type { PrintPlan, SheetPlan } from './sheetPlan';
import { LINE } from './textHeight';

/** Points of a page of A4 between its margins and above its foot, wide and high, as it is held. */
const PAGE = { portrait: [511, 750], landscape: [758, 503] } as const;
/** The share of a page that must be taken before the next part leaves the rest of it blank: a head is not left alone. */
const STARTED = 1 / 3;
/** What is longer than so many pages is left to Excel, which takes no more than 1,026 page breaks on a sheet. */
const MOST_PAGES = 50;

/**
 * The rows that begin a new page, so that no part is cut by the edge of one it could have fitted on. A part longer than
 * a page is cut between two rows, never through a chart or merged cells, and what follows goes on below it.
 *
 * @param parts in their order on the sheet
 * @param columns how many are printed
 */
export function partPageStarts(
  plan: Pick<SheetPlan, 'blocks' | 'merges' | 'charts' | 'widths' | 'heights'>,
  parts: readonly Pick<PlacedPart, 'row' | 'rows'>[],
  orientation: PrintPlan['orientation'],
  columns = plan.widths.length,
): readonly number[] {
  const page = pageHeight(plan.widths.slice(0, columns), orientation);
  const heightOf = heightReader(plan);
  const starts: number[] = [];
  /** The first row that has no place yet, and how much of the page stands above it. */
  let next = 0;
  let used = 0;
  const begin = (row: number) => {
    starts.push(row);
    next = row;
    used = 0;
  };
  for (const { row, rows } of parts) {
    const end = row + rows;
    if (used + heightOf(next, end) > page && used > STARTED * page) begin(row);
    const needed = heightOf(next, end);
    if (needed > MOST_PAGES * page) used = page;
    else if (used + needed <= page) used += needed;
    else {
      for (const unit of units(plan, next, end)) {
        const height = heightOf(unit.row, unit.row + unit.rows);
        if (used > 0 && used + height > page) begin(unit.row);
        used += height;
      }
    }
    next = end;
  }
  return starts;
}

/** Points from one row to another. */
function heightReader(
  plan: Pick<SheetPlan, 'blocks' | 'merges' | 'widths' | 'heights'>,
): (from: number, end: number) => number {
  const heights = new Map(rowHeights(plan));
  for (const { row, rows, points } of plan.heights ?? [])
    for (let at = row; at < row + rows; at++) heights.set(at, points);
  return (from, end) => {
    let sum = 0;
    for (let row = from; row < end; row++) sum += heights.get(row) ?? LINE;
    return sum;
  };
}

/** Points of rows that a page holds, once the columns are as wide as it is. */
function pageHeight(widths: readonly number[], orientation: PrintPlan['orientation']): number {
  const [pageWidth, height] = PAGE[orientation];
  const width = widths.reduce((sum, each) => sum + each, 0) * CHARACTER_POINTS;
  return height * Math.max(1, width / pageWidth);
}

/** The rows from one to another as they may be parted: those under one chart, or one merged cell, are one. */
function units(
  { merges, charts = [] }: Pick<SheetPlan, 'merges' | 'charts'>,
  from: number,
  end: number,
): readonly Pick<PlacedPart, 'row' | 'rows'>[] {
  const tied = [...merges, ...charts.map(({ area }) => area)].filter(({ rows }) => rows > 1);
  const made: { row: number; rows: number }[] = [];
  for (let row = from; row < end; row++) {
    const isTied = tied.some((area) => area.row < row && row < area.row + area.rows);
    const last = made[made.length - 1];
    if (isTied && last) last.rows++;
    else made.push({ row, rows: 1 });
  }
  return made;
}
