import { cellAddress } from '../../address';
import { ratio } from '../layout/formulas';
import type { PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';

/** Where the lines of the tiers stand: rows of the sheet, from zero; the line of customers without a tier is the last. */
export interface FigurePlace {
  readonly firstRow: number;
  readonly totalRow: number;
}

/** A column of figures by tier, from its heading to its total. */
export interface TierFigure {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly style: StyleName;
  readonly totalStyle: StyleName;
  /** @param criterion of the tier's name, as formulas write it */
  readonly tier: (row: number, criterion: string) => PlannedCell;
  readonly ungraded: (row: number) => PlannedCell;
  readonly total: (row: number) => PlannedCell;
}

type Cells = Pick<TierFigure, 'tier' | 'ungraded' | 'total'>;
type Looks = Pick<TierFigure, 'width' | 'style' | 'totalStyle'>;

export const COUNT_LOOKS: Looks = { width: 11, style: 'count', totalStyle: 'totalCount' };
export const AMOUNT_LOOKS: Looks = { width: 16, style: 'count', totalStyle: 'totalCount' };
export const SHARE_LOOKS: Looks = { width: 11, style: 'share', totalStyle: 'totalShare' };
export const SCORE_LOOKS: Looks = { width: 11, style: 'score', totalStyle: 'totalScore' };

/**
 * How many customers, counted in a column.
 *
 * @param tiers the column of tiers, as formulas write it
 * @param ungraded how many have none; undefined where it is what the column has beside the tiers
 */
export function countCells(at: FigurePlace, column: number, tiers: string, ungraded?: number): Cells {
  return {
    tier: (_, criterion) => `=COUNTIF(${tiers},${criterion})`,
    ungraded: (row) => ungraded ?? `=ROWS(${tiers})-${sumAbove(at, row, column)}`,
    total: (row) => `=${sumAbove(at, row, column)}`,
  };
}

/**
 * What a column of numbers adds up to.
 *
 * @param ungraded of customers without a tier; undefined where it is what the column has beside the tiers
 */
export function sumCells(at: FigurePlace, column: number, tiers: string, cells: string, ungraded?: PlannedCell): Cells {
  return {
    tier: (_, criterion) => `=SUMIF(${tiers},${criterion},${cells})`,
    ungraded: (row) => ungraded ?? `=SUM(${cells})-${sumAbove(at, row, column)}`,
    total: (row) => `=${sumAbove(at, row, column)}`,
  };
}

/** The mean of a column of numbers; blank where there is none. */
export function meanCells(tiers: string, cells: string): Cells {
  return {
    tier: (_, criterion) => `=IFERROR(AVERAGEIFS(${cells},${tiers},${criterion}),"")`,
    ungraded: () => '',
    total: () => `=IFERROR(AVERAGE(${cells}),"")`,
  };
}

/** The share that a line has of another column's total. */
export function shareCells({ totalRow }: FigurePlace, column: number): Cells {
  const total = cellAddress(totalRow, column).replace(/\d+$/, '$$$&');
  return everywhere((row) => ratio(cellAddress(row, column), total));
}

/** One column of a line divided by another one. */
export function quotientCells(part: number, whole: number): Cells {
  return everywhere((row) => ratio(cellAddress(row, part), cellAddress(row, whole)));
}

function everywhere(cell: (row: number) => PlannedCell): Cells {
  return { tier: cell, ungraded: cell, total: cell };
}

/** The lines above a row, added up. */
function sumAbove({ firstRow }: FigurePlace, row: number, column: number): string {
  return `SUM(${cellAddress(firstRow, column)}:${cellAddress(row - 1, column)})`;
}
