import { cellAddress } from '../../address';
import { customerColumn, equalTo, ratio } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { MatrixAmount } from './matrixAmount';

/** A cell of the matrix sheet by row and column, from zero. */
export type Cell = readonly [row: number, column: number];

/** Where the count of all graded customers stands, and the sum of their amounts. */
export interface Totals {
  readonly count: Cell;
  readonly amount?: Cell;
}

/** How many customers have a tier, as a formula over their own column. @param tier index into the scheme's tiers */
export function countFormula({ grades: { scheme }, place }: ReportSources, tier: number): string {
  return `=COUNTIF(${customerColumn(place, place.tier)},${criterion(scheme, tier)})`;
}

/** What the customers of a tier bring, as a formula. */
export function amountFormula(
  { grades: { scheme } }: ReportSources,
  { amounts, tiers }: MatrixAmount,
  tier: number,
): string {
  return `=SUMIF(${tiers},${criterion(scheme, tier)},${amounts})`;
}

/** A cell's part of a total, as a formula. */
export function shareFormula(part: Cell, whole: Cell): string {
  return ratio(cellAddress(...part), fixed(whole));
}

/** A cell as formulas write it that may be copied. @example fixed([4, 1]) // '$B$5' */
export function fixed(cell: Cell): string {
  return cellAddress(...cell).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function criterion({ tiers, language }: ReportSources['grades']['scheme'], tier: number): string {
  return equalTo(tiers[tier]?.names[language] ?? '');
}
