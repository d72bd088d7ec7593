import type { Output } from '../automation';
import { textOf } from '../texts/textOf';
import type { Language } from '../texts/Texts';
import { issueLines } from './issueLines';

/** A grading in a few lines for a person: what was graded, the tiers, what to look at. */
export function summaryLines(output: Output, language: Language): readonly string[] {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const { scheme, sheet, range, tiers, issues } = output;
  const count = tiers.reduce((sum, tier) => sum + tier.count, 0);
  const asOf = output.asOf ?? textOf(language, 'noDate');
  return [
    textOf(language, 'graded', { sheet, range, scheme: scheme.id, version: scheme.version, count, asOf }),
    ...tiers.map((tier) => {
      const { name, count: customers, share } = tier;
      return `  ${textOf(language, 'tierLine', { name, count: customers, share: percent.format(share) })}`;
    }),
    ...(issues.length > 0 ? [textOf(language, 'issueCount', { count: issues.length })] : []),
    ...issueLines(issues, language).map((line) => `  ${line}`),
  ];
}
