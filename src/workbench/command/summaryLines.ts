import type { Output } from '../automation';
import { textOf } from '../texts/textOf';
import type { Language } from '../texts/Texts';

const issuesShown = 20;

/** A grading in a few lines for a person: what was graded, the tiers, the first issues. */
export function summaryLines(output: Output, language: Language): readonly string[] {
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const { scheme, sheet, range, issues } = output;
  const count = output.tiers.reduce((sum, tier) => sum + tier.count, 0);
  const asOf = output.asOf ?? textOf(language, 'noDate');
  const shown = issues.slice(0, issuesShown);
  return [
    textOf(language, 'graded', { sheet, range, scheme: scheme.id, version: scheme.version, count, asOf }),
    ...output.tiers.map(
      (tier) =>
        `  ${textOf(language, 'tierLine', { name: tier.name, count: tier.count, share: share.format(tier.share) })}`,
    ),
    ...(issues.length > 0 ? [textOf(language, 'issueCount', { count: issues.length })] : []),
    ...shown.map(({ message }) => `  ${message}`),
    ...(issues.length > shown.length ? [textOf(language, 'issueMore', { count: issues.length - shown.length })] : []),
  ];
}
