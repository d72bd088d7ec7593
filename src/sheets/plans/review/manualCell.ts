import type { Scheme } from '../../../grading/types';
import { literalText } from '../../literalText';
import { MANUAL_FIELDS } from '../../standing/manualWords';
import { tierNamed } from '../../standing/tierNamed';
import type { ManualWord } from '../../standing/standing';
import type { ReportSources } from '../reportSources';
import type { PlannedCell } from '../layout/sheetPlan';
import { typedKey } from '../typed/typed';

/** What may be typed about a customer's tier. */
export type ManualField = keyof typeof MANUAL_FIELDS;

/**
 * What stands in a cell that people type tiers into: what they typed there, tiers called as the scheme calls them; on a
 * new sheet what is in force.
 *
 * @param key of the customer
 * @param word in force about it
 */
export function manualCell(
  { typed, remembered, grades: { scheme } }: ReportSources,
  field: ManualField,
  key: string,
  word: ManualWord | undefined,
): PlannedCell {
  if (!remembered.hasReview) {
    return field === 'reason' ? literalText(word?.reason ?? '') : literalText(nameOf(scheme, word?.[field]));
  }
  const cell = typed.get(typedKey(MANUAL_FIELDS[field], key)) ?? '';
  const tier = field === 'reason' ? undefined : tierNamed(scheme, String(cell));
  if (tier) return literalText(tier.names[scheme.language]);
  return typeof cell === 'string' ? literalText(cell) : cell;
}

function nameOf({ tiers, language }: Scheme, id: string | undefined): string {
  return tiers.find((tier) => tier.id === id)?.names[language] ?? '';
}
