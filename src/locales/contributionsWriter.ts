import type { Language, Scheme } from '../grading/scheme';
import type { CompositeExplanation, Contribution } from '../grading/types';
import { formatScore, formatShare } from './formatNumber';
import { indicatorReader } from './indicatorReader';
import { template, text } from './text';

/** Contributions spelt out per composite; the rest is one sum. */
const SHOWN = 3;

function contributionWriter(language: Language, scheme: Scheme): (contribution: Contribution) => string {
  const indicatorOf = indicatorReader(language, scheme);
  const sentence = template(language, 'basis.contribution');
  /** Weights are few: the typed ones, and what they become where others drop out. */
  const weights = new Map<number, string>();
  const weightText = (weight: number) => {
    const known = weights.get(weight) ?? formatShare(language, weight);
    weights.set(weight, known);
    return known;
  };
  return ({ indicator, value, degree, weight, points }) => {
    const { name, shown } = indicatorOf(indicator);
    return sentence({
      indicator: name,
      value: shown(value),
      degree: degree === undefined ? '' : formatScore(degree),
      weight: weightText(weight),
      points: formatScore(points),
    });
  };
}

/**
 * Writes what a composite of a row is made of: `Value = sales 120,000 → 95.0×60%=57.0, orders 12 → 63.5×40%=25.4`; the
 * largest three by points, the rest as one sum.
 */
export function contributionsWriter(language: Language, scheme: Scheme): (composite: CompositeExplanation) => string {
  const names = new Map(scheme.composites.map((composite) => [composite.id, composite.names[language]]));
  const contribution = contributionWriter(language, scheme);
  const rest = template(language, 'basis.contributionRest');
  const sentence = template(language, 'basis.contributions');
  const separator = text(language, 'basis.listSeparator');
  return ({ composite, contributions }) => {
    // Equal points keep the scheme's order: sort is stable.
    const byPoints = contributions
      .filter(({ missing, weight }) => missing !== 'skip' && weight > 0)
      .sort((a, b) => b.points - a.points);
    const terms = byPoints.slice(0, SHOWN).map(contribution);
    if (byPoints.length > SHOWN) {
      const others = byPoints.slice(SHOWN);
      const points = formatScore(others.reduce((sum, each) => sum + each.points, 0));
      terms.push(rest({ count: others.length, points }));
    }
    return sentence({ name: names.get(composite) ?? composite, terms: terms.join(separator) });
  };
}
