import type { Language, Scheme } from '../../grading/types';
import { text } from '../../locales/text';

/**
 * What the cells of an indicator are to hold, where it is not any number, date or text: yes or no, or one of its
 * categories by name. By the first scheme that knows it; none for the others.
 */
export function expectedValues(indicator: string, schemes: readonly Scheme[], language: Language): readonly string[] {
  const known = schemes.flatMap((scheme) => scheme.indicators).find((candidate) => candidate.id === indicator);
  if (known?.kind === 'boolean') return [text(language, 'value.true'), text(language, 'value.false')];
  return known?.categories?.map(({ names }) => names[language]) ?? [];
}
