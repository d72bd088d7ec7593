import { text } from '../../../locales';
import { amountName, reportedAmount } from '../tables/amountColumn';
import { detailsColumn } from '../details/detailsOf';
import { customerColumn } from '../layout/formulas';
import type { ReportSources } from '../reportSources';

/** Where amounts are added up. */
export interface MatrixAmount {
  readonly name: string;
  /** The amounts, and the tiers beside them, as formulas write them. */
  readonly amounts: string;
  readonly tiers: string;
  /** Why they are not those of the customers' own columns. */
  readonly note?: string;
}

/**
 * The amounts of a scheme: the customers' own column, so that sums follow edits; where formulas could not add it up, the
 * details' column, which holds the numbers as they were read.
 *
 * @returns a sentence where there are none
 */
export function matrixAmount(sources: ReportSources): MatrixAmount | { readonly missing: string } {
  const { grades, place, details } = sources;
  const { language } = grades.scheme;
  const own = reportedAmount(sources);
  if (own?.textCount === 0) return { name: own.name, amounts: own.cells, tiers: customerColumn(place, place.tier) };
  const name = own?.name ?? amountName(grades.scheme);
  const { amount, tier } = details.columns;
  if (amount === undefined)
    return { missing: name === '' ? '' : text(language, 'report.matrix.noAmount', { amount: name }) };
  const params = { amount: name, sheet: details.sheet };
  return {
    name,
    amounts: detailsColumn(details, amount),
    tiers: detailsColumn(details, tier),
    note: own
      ? text(language, 'report.matrix.textAmounts', { ...params, count: own.textCount })
      : text(language, 'report.matrix.derivedAmount', params),
  };
}
