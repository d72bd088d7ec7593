import type { Language, Scheme } from '../grading/scheme';
import type { Change, Gap, NextTier } from '../grading/types';
import { conditionSentence } from './conditionSentence';
import { formatScore } from './formatNumber';
import { indicatorReader } from './indicatorReader';
import { template, text } from './text';

/**
 * Writes what a row lacks for the next tier, in one line: the gate that holds it down, how far its composites or the
 * requirements are, and the change of one indicator that takes the least effort:
 * `4.2 points short of A; easiest: Orders from 12 to 15`.
 *
 * @param language the scheme's, where the text goes into the workbook
 * @param scheme the scheme the rows were graded by
 * @param options without the change where none was worked out
 */
export function nextTierWriter(
  language: Language,
  scheme: Scheme,
  { withChange = true }: { readonly withChange?: boolean } = {},
): (lacking: NextTier) => string {
  const tiers = new Map(scheme.tiers.map(({ id, names }) => [id, names[language]]));
  const tierOf = (id: string) => tiers.get(id) ?? id;
  const reasons = new Map(scheme.gates.map(({ id, reason }) => [id, reason[language]]));
  const gap = gapWriter(language, scheme, tierOf);
  const change = changeWriter(language, scheme, tierOf);
  const capped = template(language, 'next.capped');
  const requires = template(language, 'next.requires');
  const separator = text(language, 'basis.partSeparator');
  return ({ next, gaps, changes, cappedBy, requirements }) => {
    const reason = reasons.get(cappedBy ?? '');
    const conditions = conditionSentence(language, scheme, { all: requirements });
    return [
      ...(reason === undefined ? [] : [capped({ reason })]),
      ...gaps.map(gap),
      ...(requirements.length === 0 ? [] : [requires({ tier: tierOf(next), conditions })]),
      ...(withChange ? [change(changes[0], next)] : []),
    ].join(separator);
  };
}

function gapWriter(language: Language, scheme: Scheme, tierOf: (id: string) => string): (gap: Gap) => string {
  const indicatorOf = indicatorReader(language, scheme);
  const names = new Map(scheme.composites.map(({ id, names: own }) => [id, own[language]]));
  const alone = template(language, 'next.gap');
  const ofComposite = template(language, 'next.gapOf');
  const onIndicator = template(language, 'next.gapOn');
  return ({ composite, of, value, threshold, gap, tier: id }) => {
    const tier = tierOf(id);
    if (of !== undefined) {
      const { name, shown, exact } = indicatorOf(of);
      return onIndicator({ tier, indicator: name, value: shown(value), threshold: exact(threshold) });
    }
    // Rounded up: who gains what is shown has gained enough.
    const shown = formatScore(Math.ceil(gap * 10 - 1e-9) / 10);
    if (scheme.composites.length === 1) return alone({ tier, gap: shown });
    return ofComposite({ tier, name: names.get(composite) ?? composite, gap: shown });
  };
}

function changeWriter(
  language: Language,
  scheme: Scheme,
  tierOf: (id: string) => string,
): (change: Change | undefined, next: string) => string {
  const indicatorOf = indicatorReader(language, scheme);
  const sentence = template(language, 'next.change');
  const blank = template(language, 'next.changeBlank');
  const beyond = template(language, 'next.changeBeyond');
  return (change, next) => {
    if (change === undefined) return text(language, 'next.noChange');
    const { name: indicator, shown, exact } = indicatorOf(change.indicator);
    const to = exact(change.to);
    const said =
      change.from === undefined ? blank({ indicator, to }) : sentence({ indicator, from: shown(change.from), to });
    return change.tier === next ? said : beyond({ change: said, tier: tierOf(change.tier) });
  };
}
