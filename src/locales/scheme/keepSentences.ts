import type { Keep, Language } from '../../grading/scheme';
import { text } from '../text';

/** When a tier is lost and when a better one is given. */
export function keepSentences(language: Language, { downgradeAfter, minimumDays, promotion }: Keep): readonly string[] {
  return [
    ...(downgradeAfter === undefined ? [] : [text(language, 'keep.downgradeAfter', { count: downgradeAfter })]),
    ...(minimumDays === undefined ? [] : [text(language, 'keep.minimumDays', { days: minimumDays })]),
    text(language, `keep.${promotion ?? 'atOnce'}`),
  ];
}
