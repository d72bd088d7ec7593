import type { Language, Levels, Scheme } from '../../grading/scheme';
import { text } from '../text';
import { allOf } from '../listed';
import { namesIn } from './namesIn';

/** Who is compared with whom, and what is added up from below. */
export function levelSentences(
  language: Language,
  scheme: Scheme,
  { indicator, parent, rollUp }: Levels,
): readonly string[] {
  const names = namesIn(language, scheme);
  return [
    text(language, 'levels.within', { indicator: names.indicator(indicator) }),
    ...(parent === undefined ? [] : [text(language, 'levels.parent', { indicator: names.indicator(parent) })]),
    ...(rollUp === undefined
      ? []
      : [text(language, 'levels.rollUp', { indicators: allOf(language, rollUp.map(names.indicator)) })]),
  ];
}
