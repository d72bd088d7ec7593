import type { Check } from '../problems/problem';
import { warning } from '../problems/problem';
import { ladderCoverage } from './ladderCoverage';

/** A ladder's rungs on which nobody can come to stand, and those who meet none. */
export const ladderWarnings: Check = (scheme) => {
  const { decide } = scheme;
  if (decide.kind !== 'ladder') return [];
  const path = ['decide', 'rungs'];
  const coverage = ladderCoverage(scheme);
  if (coverage === undefined) return [warning(path, 'conditionsUnchecked')];
  const { unreachable, leftOver } = coverage;
  return [
    ...unreachable.map((rung) => warning([...path, rung], 'rungUnreachable', { tier: decide.rungs[rung]?.tier ?? '' })),
    ...(decide.otherwise === undefined && leftOver === 'complete' ? [warning(path, 'noRungHolds')] : []),
    ...(decide.otherwise !== undefined && leftOver === 'nobody'
      ? [warning(['decide', 'otherwise'], 'otherwiseUnused')]
      : []),
  ];
};
