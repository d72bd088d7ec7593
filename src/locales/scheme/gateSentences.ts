import type { Gate, Language, Scheme } from '../../grading/scheme';
import { conditionSentence } from '../conditionSentence';
import { text } from '../text';
import { namesIn } from './namesIn';

/** A gate: its reason and what follows, `Never ordered → F Prospects`, then its condition. */
export function gateSentences(
  language: Language,
  scheme: Scheme,
  { kind, when, tier, reason: reasons }: Gate,
): readonly string[] {
  const reason = reasons[language];
  const condition = conditionSentence(language, scheme, when);
  return [
    tier === undefined
      ? text(language, 'gate.ungraded', { reason })
      : text(language, `gate.${kind}`, { reason, tier: namesIn(language, scheme).tier(tier) }),
    `  ${text(language, 'gate.when', { condition })}`,
  ];
}
