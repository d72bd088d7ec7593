import type { Language, Normaliser, Scheme, Term } from '../../grading/scheme';
import { formatNumber, formatShare } from '../formatNumber';
import { indicatorReader } from '../indicatorReader';
import { listed } from '../listed';
import { text } from '../text';

/** How a value becomes a degree, the direction worked in: `0 at 10, 100 at 50, in proportion between`. */
export function normaliserSentence(language: Language, scheme: Scheme, term: Term): string {
  const { normalise, direction, indicator } = term;
  const isLower = direction === 'lower';
  switch (normalise.method) {
    case 'percentile':
    case 'zscore':
      return turned(language, text(language, `normalise.${normalise.method}`), `direction.${direction}`);
    case 'minmax':
      return turned(language, minmaxSentence(language, normalise.winsorise), `direction.${direction}`);
    case 'target': {
      const { exact } = indicatorReader(language, scheme)(indicator);
      const params = { target: exact(normalise.target), reach: exact(normalise.reach) };
      const sentence = text(language, 'normalise.target', params);
      return isLower ? turned(language, sentence, 'direction.reversed') : sentence;
    }
    case 'linear': {
      const { exact } = indicatorReader(language, scheme)(indicator);
      const [floor, target] = [exact(normalise.floor), exact(normalise.target)];
      return text(language, 'normalise.linear', isLower ? { floor: target, target: floor } : { floor, target });
    }
    case 'boolean':
      return text(language, isLower ? 'normalise.booleanLower' : 'normalise.boolean');
    case 'bands':
    case 'category':
      return degreesSentence(language, scheme, term, normalise);
  }
}

function turned(
  language: Language,
  how: string,
  direction: 'direction.higher' | 'direction.lower' | 'direction.reversed',
): string {
  return text(language, 'normalise.turned', { how, direction: text(language, direction) });
}

/** By place between the smallest and the largest value. */
export function minmaxSentence(language: Language, winsorise: number | undefined): string {
  if (winsorise === undefined) return text(language, 'normalise.minmax');
  return text(language, 'normalise.minmaxWinsorised', { share: formatShare(language, winsorise) });
}

/** Each band or category with its degree. */
function degreesSentence(
  language: Language,
  scheme: Scheme,
  { indicator: id, direction }: Term,
  normalise: Extract<Normaliser, { readonly method: 'bands' | 'category' }>,
): string {
  const degreeText = (degree: number) => formatNumber(language, direction === 'lower' ? 100 - degree : degree, 1);
  if (normalise.method === 'bands') {
    const { exact } = indicatorReader(language, scheme)(id);
    const below = { from: exact(normalise.bands[0]?.from ?? 0), degree: degreeText(normalise.below) };
    const bands = normalise.bands.map(({ from, degree }) =>
      text(language, 'normalise.band', { from: exact(from), degree: degreeText(degree) }),
    );
    return listed(language, [text(language, 'normalise.bandBelow', below), ...bands]);
  }
  const { categories = [] } = scheme.indicators.find((indicator) => indicator.id === id) ?? {};
  const degrees = Object.entries(normalise.degrees).map(([category, degree]) =>
    text(language, 'normalise.categoryDegree', {
      category: categories.find((each) => each.id === category)?.names[language] ?? category,
      degree: degreeText(degree),
    }),
  );
  return listed(language, degrees);
}
