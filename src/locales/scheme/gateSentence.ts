import type { Gate, Language, Scheme } from '../../grading/scheme';
import { conditionSentence } from '../conditionSentence';
import { text } from '../text';
import { namesIn } from './namesIn';

/** A gate: its reason, its condition and what follows: `Never ordered (Orders = 0) → F Prospects`. */
export function gateSentence(language: Language, scheme: Scheme, { kind, when, tier, reason }: Gate): string {
  const params = { reason: reason[language], condition: conditionSentence(language, scheme, when) };
  if (tier === undefined) return text(language, 'gate.ungraded', params);
  return text(language, `gate.${kind}`, { ...params, tier: namesIn(language, scheme).tier(tier) });
}
