import type { Area } from '../../types';
import type { PlannedChart } from './plannedChart';
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

/** A little higher than rows are of themselves: a height that is said is kept by whoever opens the file. */
const CHART_ROW = 15.75;

/** Rows that a chart covers: as high as Excel makes them, said so that others do as well. */
export function chartHeights({ row, rows }: Pick<Area, 'row' | 'rows'>): NonNullable<SheetPlan['heights']> {
  return [{ row, rows, points: CHART_ROW }];
}

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
