import type { Language, Scheme } from '../grading/scheme';
import type { Explanation } from '../grading/types';
import { indicatorReader } from './indicatorReader';
import { template, text } from './text';

const POLICIES = ['skip', 'zero', 'median', 'ungraded'] as const;

/** Writes the missing cells of rows by the policy applied to them: `margin, satisfaction missing, skipped`. */
export function missingWriter(language: Language, scheme: Scheme): (explanation: Explanation) => readonly string[] {
  const indicatorOf = indicatorReader(language, scheme);
  const separator = text(language, 'basis.listSeparator');
  const sentences = POLICIES.map((policy) => ({ policy, sentence: template(language, `basis.missing.${policy}`) }));
  return ({ composites }) => {
    const missing = composites.flatMap(({ contributions }) => contributions.filter((each) => each.missing));
    if (missing.length === 0) return [];
    return sentences.flatMap(({ policy, sentence }) => {
      const named = missing.filter((each) => each.missing === policy);
      if (named.length === 0) return [];
      const names = new Set(named.map(({ indicator }) => indicatorOf(indicator).name));
      return [sentence({ indicators: [...names].join(separator) })];
    });
  };
}
