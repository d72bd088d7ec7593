import { warning, type Check } from '../problems/problem';
import { indicatorOf } from '../problems/kindProblems';
import type { Scheme } from '../scheme';
import { idleGates } from './idleGates';
import { ladderCoverage } from './ladderCoverage';
import { soundTableCoverage } from './soundTableCoverage';

/** Tiers that nobody can reach: by no decision and by no gate. */
export const tierWarnings: Check = (scheme) => {
  const idle = idleGates(scheme);
  const byGates = scheme.gates.flatMap(({ tier }, index) => (idle[index] === true ? [] : [tier]));
  const reached = new Set([...decidedTiers(scheme), ...byGates]);
  return scheme.tiers.flatMap(({ id }, index) =>
    reached.has(id) ? [] : [warning(['tiers', index], 'tierUnreachable', { tier: id })],
  );
};

/** The tiers that a decision can come to; where that cannot be told, all that it names. */
function decidedTiers(scheme: Scheme): readonly (string | undefined)[] {
  const { decide, tiers } = scheme;
  switch (decide.kind) {
    case 'table': {
      const coverage = soundTableCoverage(scheme);
      return [
        ...reachable(decide.rules, coverage?.unreachable),
        ...(coverage?.uncovered.length === 0 ? [] : [decide.otherwise]),
      ];
    }
    case 'ladder': {
      const coverage = ladderCoverage(scheme);
      return [
        ...reachable(decide.rungs, coverage?.unreachable),
        ...(coverage?.leftOver === 'nobody' ? [] : [decide.otherwise]),
      ];
    }
    case 'clusters': {
      const most = typeof decide.count === 'number' ? decide.count : decide.count.to;
      return tiers.slice(0, most).map(({ id }) => id);
    }
    case 'given':
      return indicatorOf(scheme, decide.indicator)?.categories?.map(({ id }) => id) ?? [];
  }
}

function reachable(entries: readonly { readonly tier: string }[], unreachable: readonly number[] = []) {
  return entries.filter((_entry, index) => !unreachable.includes(index)).map(({ tier }) => tier);
}
