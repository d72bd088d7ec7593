import { text } from '../../../locales';
import { amountColumn } from '../amountColumn';
import { detailsColumn } from '../details';
import { customerColumn } from '../formulas';
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
export function matrixAmount({ grades, place, details }: ReportSources): MatrixAmount | { readonly missing: string } {
  const { scheme } = grades;
  const { language } = scheme;
  const id = scheme.amount ?? '';
  const name = scheme.indicators.find((indicator) => indicator.id === id)?.names[language] ?? '';
  const column = amountColumn(scheme, place);
  const texts = place.textNumbers[id] ?? 0;
  if (column !== undefined && texts === 0)
    return { name, amounts: customerColumn(place, column), tiers: customerColumn(place, place.tier) };
  const { amount, tier } = details.columns;
  if (amount === undefined)
    return { missing: name === '' ? '' : text(language, 'report.matrix.noAmount', { amount: name }) };
  const params = { amount: name, sheet: details.sheet };
  return {
    name,
    amounts: detailsColumn(details, amount),
    tiers: detailsColumn(details, tier),
    note:
      texts > 0
        ? text(language, 'report.matrix.textAmounts', { ...params, count: texts })
        : text(language, 'report.matrix.derivedAmount', params),
  };
}
