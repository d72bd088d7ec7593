import { formatNumber, text } from '../../../locales';
import type { ReportSources } from '../reportSources';

/** Of each tier, the customers that are named. */
const NAMED = 3;

/**
 * The biggest customers of a tier by the scheme's amount, else by the score, the biggest first; equal ones by name. As
 * one text, `名称 12,000、…`; blank where the tier is empty.
 *
 * @param tier index into the scheme's tiers
 */
export function biggestCustomers({ grades, ids, names }: ReportSources, tier: number): string {
  const { scheme, tiers, columns, scores } = grades;
  const measured = columns.numbers[scheme.amount ?? ''] ?? scores;
  const nameOf = (row: number) => names[row] || ids[row] || '';
  const sizeOf = (row: number) => {
    const size = measured[row] ?? NaN;
    return Number.isNaN(size) ? -Infinity : size;
  };
  const best: number[] = [];
  for (let row = 0; row < tiers.length; row++) {
    if (tiers[row] !== tier) continue;
    const isBefore = (other: number) =>
      sizeOf(row) > sizeOf(other) || (sizeOf(row) === sizeOf(other) && nameOf(row) < nameOf(other));
    const at = best.findIndex(isBefore);
    if (at !== -1) best.splice(at, 0, row);
    else if (best.length < NAMED) best.push(row);
    if (best.length > NAMED) best.pop();
  }
  const said = best.map((row) => {
    const size = sizeOf(row);
    return size === -Infinity ? nameOf(row) : `${nameOf(row)} ${formatNumber(scheme.language, size)}`;
  });
  return said.join(text(scheme.language, 'basis.listSeparator'));
}
