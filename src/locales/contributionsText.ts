import type { Language, Scheme } from '../grading/scheme';
import type { CompositeExplanation, Contribution } from '../grading/types';
import { formatScore, formatShare } from './formatNumber';
import { indicatorName, indicatorValue } from './indicatorText';
import { text } from './text';

/** Contributions spelt out per composite; the rest is one sum. */
const SHOWN = 3;

function contributionText(language: Language, contribution: Contribution, scheme: Scheme): string {
  return text(language, 'basis.contribution', {
    indicator: indicatorName(language, contribution.indicator, scheme),
    value: indicatorValue(language, contribution.indicator, contribution.value, scheme),
    degree: contribution.degree === undefined ? '' : formatScore(contribution.degree),
    weight: formatShare(language, contribution.weight),
    points: formatScore(contribution.points),
  });
}

/**
 * What a composite is made of: `Value = sales 120,000 → 95.0×60%=57.0, orders 12 → 63.5×40%=25.4`; the largest three by
 * points, the rest as one sum.
 */
export function contributionsText(language: Language, composite: CompositeExplanation, scheme: Scheme): string {
  const counted = composite.contributions.filter(({ missing, weight }) => missing !== 'skip' && weight > 0);
  // Equal points keep the scheme's order: sort is stable.
  const byPoints = [...counted].sort((a, b) => b.points - a.points);
  const rest = byPoints.slice(SHOWN);
  const terms = byPoints.slice(0, SHOWN).map((contribution) => contributionText(language, contribution, scheme));
  if (rest.length > 0) {
    const points = formatScore(rest.reduce((sum, each) => sum + each.points, 0));
    terms.push(text(language, 'basis.contributionRest', { count: rest.length, points }));
  }
  const name = scheme.composites.find(({ id }) => id === composite.composite)?.names[language] ?? composite.composite;
  return text(language, 'basis.contributions', { name, terms: terms.join(text(language, 'basis.listSeparator')) });
}
