import type { Derivation, Language, Scheme } from '../../grading/scheme';
import { formatNumber } from '../formatNumber';
import { text } from '../text';
import { namesIn } from './namesIn';

/** How an indicator is computed: `total demand × (1 − share of wallet)`. */
export function derivationSentence(language: Language, scheme: Scheme, derivation: Derivation): string {
  if (typeof derivation === 'string') return namesIn(language, scheme).indicator(derivation);
  if (typeof derivation === 'number') return formatNumber(language, derivation, 6);
  const { op } = derivation;
  const [first = '', second = ''] = derivation.of.map((part) => {
    const sentence = derivationSentence(language, scheme, part);
    return typeof part === 'object' ? text(language, 'derive.within', { part: sentence }) : sentence;
  });
  return text(language, `derive.${op}`, { first, second });
}
