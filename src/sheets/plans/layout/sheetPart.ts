import type { Area } from '../../types';
import type { PlannedChart } from './plannedChart';
import { rowHeights } from './rowHeights';
import type { ColouredArea, PlannedBlock, PlannedInputs, SheetPlan } from './sheetPlan';

/** What stands together on a sheet, on one printed page as far as it fits. */
export interface SheetPart {
  /** How many rows it takes. */
  readonly rows: number;
  readonly blocks: readonly PlannedBlock[];
  readonly merges?: readonly Area[];
  readonly coloured?: readonly ColouredArea[];
  readonly charts?: readonly PlannedChart[];
  readonly inputs?: readonly PlannedInputs[];
  readonly heights?: SheetPlan['heights'];
}

/** A part in its place. */
export interface PlacedPart extends SheetPart {
  readonly row: number;
}

/** Points of a page of A4 between its margins and above its foot, wide and high, as it is held. */
const PAGE = { portrait: [511, 750], landscape: [758, 503] } as const;
const ROW = 15;
/** A little higher than rows are of themselves: a height that is said is kept by whoever opens the file. */
const CHART_ROW = 15.75;
/** Rows that a chart covers: as high as Excel makes them, said so that others do as well. */
export function chartHeights({ row, rows }: Pick<Area, 'row' | 'rows'>): NonNullable<SheetPlan['heights']> {
  return [{ row, rows, points: CHART_ROW }];
}

/** Points per character of the standard font, about. */
const CHARACTER = 5.6;

/** Parts below each other with a blank row in between. */
export function stackedParts(firstRow: number, parts: readonly ((row: number) => SheetPart)[]): readonly PlacedPart[] {
  let row = firstRow;
  return parts.map((part) => {
    const made = { ...part(row), row };
    row += made.rows + 1;
    return made;
  });
}

/** The first row below all parts. */
export function endOf(parts: readonly Pick<PlacedPart, 'row' | 'rows'>[]): number {
  return Math.max(0, ...parts.map(({ row, rows }) => row + rows));
}

/** What parts give to the plan of their sheet. */
export function joinedParts(
  parts: readonly SheetPart[],
): Required<Pick<SheetPlan, 'blocks' | 'merges' | 'coloured' | 'charts' | 'inputs' | 'heights'>> {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    merges: parts.flatMap(({ merges = [] }) => merges),
    coloured: parts.flatMap(({ coloured = [] }) => coloured),
    charts: parts.flatMap(({ charts = [] }) => charts),
    inputs: parts.flatMap(({ inputs = [] }) => inputs),
    heights: parts.flatMap(({ heights = [] }) => heights),
  };
}

/**
 * The rows that begin a new page, so that no part is cut by the edge of one it could have fitted on.
 *
 * @param parts in their order on the sheet
 * @param columns how many are printed
 */
export function partPageStarts(
  plan: Pick<SheetPlan, 'blocks' | 'merges' | 'widths' | 'heights'>,
  parts: readonly Pick<PlacedPart, 'row' | 'rows'>[],
  orientation: 'portrait' | 'landscape',
  columns = plan.widths.length,
): readonly number[] {
  const heights = new Map(rowHeights(plan));
  for (const { row, rows, points } of plan.heights ?? [])
    for (let at = row; at < row + rows; at++) heights.set(at, points);
  const [pageWidth, pageHeight] = PAGE[orientation];
  const width = plan.widths.slice(0, columns).reduce((sum, each) => sum + each, 0) * CHARACTER;
  const height = pageHeight * Math.max(1, width / pageWidth);
  const heightOf = (from: number, end: number) => {
    let sum = 0;
    for (let row = from; row < end; row++) sum += heights.get(row) ?? ROW;
    return sum;
  };
  let pageRow = 0;
  const starts: number[] = [];
  for (const { row, rows } of parts) {
    if (pageRow < row && heightOf(pageRow, row + rows) > height) {
      starts.push(row);
      pageRow = row;
    }
  }
  return starts;
}
