import type { Clusters, Ladder, Scheme } from '../scheme';
import type { SchemeProblem } from '../types';
import { problem, type Check } from './problem';
import { repeated } from './repeated';
import { tableProblems } from './tableProblems';
import { compositeProblems, tierProblems } from './unknownProblems';

/**
 * A decision that cannot decide, unless it is given (`givenProblems`); and a final score that is not there
 * (`scoreMissing`).
 */
export const decisionProblems: Check = (scheme) => {
  const { decide, score } = scheme;
  switch (decide.kind) {
    case 'table':
      return [...scoreProblems(score), ...tableProblems(scheme, decide)];
    case 'clusters':
      return [...scoreProblems(score), ...clusterProblems(scheme, decide)];
    case 'ladder':
      return ladderProblems(scheme, decide);
    case 'given':
      return [];
  }
};

function scoreProblems(score: string | undefined): readonly SchemeProblem[] {
  return score === undefined ? [problem(['score'], 'scoreMissing')] : [];
}

/** Rungs that do not stand best first (`rungOutOfOrder`); an `otherwise` above one of them (`otherwiseTooHigh`). */
function ladderProblems(scheme: Scheme, { rungs, otherwise }: Ladder): readonly SchemeProblem[] {
  const rankOf = (id: string | undefined) => scheme.tiers.find((tier) => tier.id === id)?.rank;
  const ranks = rungs.map(({ tier }) => rankOf(tier));
  const lowest = Math.max(...ranks.map((rank) => rank ?? 0));
  const place = ['decide', 'otherwise'];
  return [
    ...rungs.flatMap(({ tier }, index) => {
      const path = ['decide', 'rungs', index, 'tier'];
      const before = rungs[index - 1]?.tier ?? '';
      const isBetter = (ranks[index] ?? Infinity) < (ranks[index - 1] ?? 0);
      return [
        ...tierProblems(scheme, tier, path),
        ...(isBetter ? [problem(path, 'rungOutOfOrder', { tier, before })] : []),
      ];
    }),
    ...tierProblems(scheme, otherwise, place),
    ...((rankOf(otherwise) ?? Infinity) < lowest
      ? [problem(place, 'otherwiseTooHigh', { tier: otherwise ?? '' })]
      : []),
  ];
}

/** `orderBy` that is not clustered by (`orderByOutside`), a range upside down (`countReversed`), too few tiers. */
function clusterProblems(scheme: Scheme, { composites, orderBy, count }: Clusters): readonly SchemeProblem[] {
  const { from, to } = typeof count === 'number' ? { from: count, to: count } : count;
  const tiers = scheme.tiers.length;
  return [
    ...composites.flatMap((id, at) => compositeProblems(scheme, id, ['decide', 'composites', at])),
    ...repeated(composites).map((at) =>
      problem(['decide', 'composites', at], 'duplicateId', { id: composites[at] ?? '' }),
    ),
    ...(composites.includes(orderBy)
      ? []
      : [problem(['decide', 'orderBy'], 'orderByOutside', { id: orderBy, composites: composites.join(', ') })]),
    ...(from > to ? [problem(['decide', 'count'], 'countReversed', { from, to })] : []),
    ...(tiers < Math.max(from, to) ? [problem(['tiers'], 'tiersTooFew', { count: Math.max(from, to), tiers })] : []),
  ];
}
