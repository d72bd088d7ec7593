import { text } from '../../../locales';
import { detailsCell } from '../details/detailsOf';
import { formulaText } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { PlannedCell } from '../layout/sheetPlan';

/** How many customers a grading gave a tier. */
export function customersIn({ details }: ReportSources, tier: number): number {
  const [from, end] = details.tierRows[tier] ?? [0, 0];
  return end - from;
}

/** A column of the details in the row of the customer that is so many places behind the best of a tier: `='分级明细'!$B$9`. */
export function customerCell(sources: ReportSources, tier: number, place: number, column: number): string {
  const { details } = sources;
  return `=${detailsCell(details, details.firstRow + (details.tierRows[tier]?.[0] ?? 0) + place, column)}`;
}

/** The same of the name; of the id where the customer has none. */
export function customerName(sources: ReportSources, tier: number, place: number): string {
  const { details, names } = sources;
  const customer = details.order[(details.tierRows[tier]?.[0] ?? 0) + place] ?? 0;
  return customerCell(sources, tier, place, names[customer] ? details.columns.name : details.columns.id);
}

/**
 * Says how many customers a tier has beyond those named, as it stands; that it has none where it is empty.
 *
 * @param count the cell that counts them
 */
export function moreFormula({ grades, details }: ReportSources, count: string, named: number): string {
  const { language } = grades.scheme;
  // What stands around the number is the same for every number.
  const mark = '\u0001';
  const [before = '', behind = ''] = text(language, 'report.matrix.more', { count: mark, sheet: details.sheet }).split(
    mark,
  );
  const more = `${formulaText(before)}&TEXT(${count}-${named},"#,##0")&${formulaText(behind)}`;
  return `=IF(${count}>${named},${more},IF(${count}=0,${formulaText(text(language, 'report.matrix.empty'))},""))`;
}

/**
 * The best customers of a tier in one cell, and whether there are more; blank where it has none.
 *
 * @param count the cell that counts them
 * @returns the formula, and what it shows now
 */
export function customersFormula(
  sources: ReportSources,
  tier: number,
  count: string,
  most: number,
): readonly [formula: PlannedCell, shown: string] {
  const { language } = sources.grades.scheme;
  const named = Math.min(most, customersIn(sources, tier));
  if (named === 0) return ['', ''];
  const separator = formulaText(text(language, 'basis.listSeparator'));
  const names = Array.from({ length: named }, (_, place) => customerName(sources, tier, place).slice(1));
  const { details, names: known, ids } = sources;
  const first = details.tierRows[tier]?.[0] ?? 0;
  const shown = Array.from(details.order.subarray(first, first + named), (row) => known[row] || ids[row] || '');
  return [
    `=${names.join(`&${separator}&`)}&IF(${count}>${named}," …","")`,
    `${shown.join(text(language, 'basis.listSeparator'))} …`,
  ];
}
