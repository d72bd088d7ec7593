import type { Indicator, Language, Scheme } from '../../grading/scheme';
import type { SchemeFacts } from '../../grading/schemeFacts';
import { listed } from '../listed';
import { text } from '../text';
import { compositeSentences } from './compositeSentences';
import { cutSentence } from './cutSentence';
import { decisionSentences } from './decisionSentences';
import { gateSentences } from './gateSentences';
import { indicatorSentence } from './indicatorSentence';
import { keepSentences } from './keepSentences';
import { levelSentences } from './levelSentences';
import { tierSentences } from './tierSentences';

/** The parts of a scheme as a reader takes them in. */
const order = ['indicators', 'levels', 'composites', 'cuts', 'gates', 'decision', 'keep', 'tiers', 'regrade'] as const;

/** A part of a scheme in words; its lines may be indented. */
export interface SchemeSection {
  readonly part: (typeof order)[number];
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * A scheme in words, part by part: the indicators, the composites, the cuts, the decision, gates, keep rules, levels, the
 * tiers, when to grade again. A part that a scheme does not have is left out.
 */
export function schemeSections(language: Language, scheme: Scheme, facts: SchemeFacts): readonly SchemeSection[] {
  const { indicators, composites, cuts, gates, keep, levels, tiers, regradeEvery } = scheme;
  const isRead = ({ id, kind }: Indicator) => kind !== 'text' || id === levels?.parent;
  const parts = {
    indicators: [
      ...indicators.filter(isRead).map((each) => indicatorSentence(language, scheme, each)),
      ...attributesSentence(
        language,
        indicators.filter((each) => !isRead(each)),
      ),
    ],
    composites: composites.flatMap((each) => compositeSentences(language, scheme, each, facts)),
    cuts: cuts.map((each) => cutSentence(language, scheme, each)),
    decision: decisionSentences(language, scheme, facts.binCounts),
    gates: gates.flatMap((each) => gateSentences(language, scheme, each)),
    keep: keep === undefined ? [] : keepSentences(language, keep),
    levels: levels === undefined ? [] : levelSentences(language, scheme, levels),
    tiers: tiers.flatMap((each) => tierSentences(language, each)),
    regrade: [text(language, `regrade.${regradeEvery}`)],
  };
  return order
    .filter((part) => parts[part].length > 0)
    .map((part) => ({ part, title: text(language, `describe.${part}`), lines: parts[part] }));
}

/** The texts that a scheme knows but does not count. */
function attributesSentence(language: Language, attributes: readonly Indicator[]): readonly string[] {
  const names = attributes.map((attribute) => attribute.names[language]);
  return names.length === 0 ? [] : [text(language, 'describe.attributes', { indicators: listed(language, names) })];
}
