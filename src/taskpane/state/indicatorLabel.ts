import type { Language, Scheme } from '../../grading/types';
import { text } from '../../locales/text';

/**
 * What an indicator is called in a language, by the first scheme that knows it.
 *
 * @param indicator an indicator's id, or `id` and `name` for the identifying columns
 */
export function indicatorLabel(indicator: string, schemes: readonly Scheme[], language: Language): string {
  if (indicator === 'id' || indicator === 'name') return text(language, `match.${indicator}`);
  const known = schemes.flatMap((scheme) => scheme.indicators).find((candidate) => candidate.id === indicator);
  return known?.names[language] ?? indicator;
}
