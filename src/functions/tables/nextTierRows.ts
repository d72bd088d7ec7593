import { nextTier } from '../../grading';
import { conditionSentence, text } from '../../locales';
import { Refusal } from '../../sheets';
import type { GradedTable } from './gradedTableSteps';

type Row = (string | number)[];

/**
 * What leads to a better tier: the tier now and the next one; composites with the threshold they lack; the smallest change
 * of each indicator by itself, the least effort first; requirements of a ladder that are not met.
 *
 * @throws Refusal `noNextTier`
 */
export function nextTierRows({ grades }: GradedTable, customer: number): Row[] {
  const { scheme } = grades;
  const { language } = scheme;
  const lacking = nextTier(grades, customer);
  if (!lacking) throw new Refusal('noNextTier');
  const names = new Map(
    [...scheme.indicators, ...scheme.composites].map((each) => [each.id, each.names[language]] as const),
  );
  const tiers = new Map(scheme.tiers.map((tier) => [tier.id, tier.names[language]]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const tierOf = (id: string) => tiers.get(id) ?? id;
  // The change of an indicator that is cut itself says the same as its gap.
  const changed = new Set(lacking.changes.map(({ indicator }) => indicator));
  const gaps = lacking.gaps.filter(({ of }) => of === undefined || !changed.has(of));
  const tierTitle = text(language, 'column.tier');
  return [
    [text(language, 'function.item'), text(language, 'function.now'), text(language, 'function.needed'), tierTitle],
    [tierTitle, tierOf(lacking.tier), tierOf(lacking.next), tierOf(lacking.next)],
    ...gaps.map((gap): Row => [nameOf(gap.of ?? gap.composite), gap.value, gap.threshold, tierOf(gap.tier)]),
    ...lacking.changes.map((change): Row => [
      nameOf(change.indicator),
      change.from ?? '',
      change.to,
      tierOf(change.tier),
    ]),
    ...lacking.requirements.map((condition): Row => [
      conditionSentence(language, scheme, condition),
      '',
      '',
      tierOf(lacking.next),
    ]),
  ];
}
