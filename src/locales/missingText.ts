import type { Language, Scheme } from '../grading/scheme';
import type { Explanation } from '../grading/types';
import { indicatorName } from './indicatorText';
import { text } from './text';

const POLICIES = ['skip', 'zero', 'median', 'ungraded'] as const;

/** The missing cells by the policy applied to them: `margin, satisfaction missing, skipped`. */
export function missingText(language: Language, explanation: Explanation, scheme: Scheme): readonly string[] {
  const contributions = explanation.composites.flatMap((composite) => composite.contributions);
  return POLICIES.flatMap((policy) => {
    const named = contributions.filter(({ missing }) => missing === policy);
    if (named.length === 0) return [];
    const names = [...new Set(named.map(({ indicator }) => indicatorName(language, indicator, scheme)))];
    return [
      text(language, `basis.missing.${policy}`, { indicators: names.join(text(language, 'basis.listSeparator')) }),
    ];
  });
}
