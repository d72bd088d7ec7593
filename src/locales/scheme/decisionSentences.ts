import type { Clusters, Given, Ladder, Language, Scheme } from '../../grading/scheme';
import { conditionSentence } from '../conditionSentence';
import { text } from '../text';
import { allOf } from '../listed';
import { namesIn } from './namesIn';
import { ruleSentence } from './ruleSentence';
import type { BinCounts } from './ruleSentence';

/** How a scheme decides, rule by rule or rung by rung. */
export function decisionSentences(language: Language, scheme: Scheme, binCounts: BinCounts): readonly string[] {
  const { decide } = scheme;
  switch (decide.kind) {
    case 'table': {
      const { rules, otherwise } = decide;
      const tier = otherwise === undefined ? undefined : namesIn(language, scheme).tier(otherwise);
      return [
        text(language, 'decide.table'),
        ...rules.map((rule) => `  ${ruleSentence(language, scheme, rule, binCounts)}`),
        ...(tier === undefined ? [] : [`  ${text(language, 'decide.otherwise', { tier })}`]),
      ];
    }
    case 'ladder':
      return ladderSentences(language, scheme, decide);
    case 'clusters':
      return [clustersSentence(language, scheme, decide)];
    case 'given':
      return givenSentences(language, scheme, decide);
  }
}

function ladderSentences(language: Language, scheme: Scheme, { rungs, otherwise }: Ladder): readonly string[] {
  const names = namesIn(language, scheme);
  return [
    text(language, 'decide.ladder'),
    ...rungs.map(({ tier, requires }) => {
      const condition = conditionSentence(language, scheme, requires);
      return `  ${text(language, 'decide.rung', { tier: names.tier(tier), condition })}`;
    }),
    otherwise === undefined
      ? text(language, 'decide.noRung')
      : `  ${text(language, 'decide.rungOtherwise', { tier: names.tier(otherwise) })}`,
  ];
}

function clustersSentence(language: Language, scheme: Scheme, { composites, orderBy, count }: Clusters): string {
  const names = namesIn(language, scheme);
  const params = { composites: allOf(language, composites.map(names.composite)), orderBy: names.composite(orderBy) };
  return typeof count === 'number'
    ? text(language, 'decide.clusters', { ...params, count })
    : text(language, 'decide.clustersBetween', { ...params, from: count.from, to: count.to });
}

function givenSentences(language: Language, scheme: Scheme, { indicator, validity }: Given): readonly string[] {
  const names = namesIn(language, scheme);
  const typed = text(language, 'decide.given', { indicator: names.indicator(indicator) });
  if (validity === undefined) return [typed];
  const { since, days, extension, reassign } = validity;
  return [
    typed,
    text(language, 'decide.valid', { since: names.indicator(since), days }),
    ...(extension === undefined
      ? []
      : [text(language, 'decide.extended', { indicator: names.indicator(extension.indicator), days: extension.days })]),
    ...(reassign === undefined
      ? []
      : [text(language, 'decide.reassign', { condition: conditionSentence(language, scheme, reassign) })]),
  ];
}
