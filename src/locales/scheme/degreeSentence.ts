import type { Language, Scheme, Term } from '../../grading/scheme';
import { text } from '../text';
import { minmaxSentence, normaliserSentence } from './normaliserSentence';

/** How a value becomes a degree, where the direction is said beside it. */
export function degreeSentence(language: Language, scheme: Scheme, term: Term): string {
  const { normalise } = term;
  switch (normalise.method) {
    case 'percentile':
    case 'zscore':
      return text(language, `normalise.${normalise.method}`);
    case 'minmax':
      return minmaxSentence(language, normalise.winsorise);
    default:
      return normaliserSentence(language, scheme, term);
  }
}
