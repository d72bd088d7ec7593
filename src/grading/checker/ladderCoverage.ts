import type { Scheme } from '../scheme';
import { conditionCoverage, type ConditionCoverage } from './conditionCoverage';

/**
 * How the rungs of a ladder lie over the customers that its `set` gates leave: by index of the rung.
 *
 * @returns undefined where the scheme has no ladder, or one with too many situations to walk through
 */
export function ladderCoverage({ decide, gates, indicators }: Scheme): ConditionCoverage | undefined {
  if (decide.kind !== 'ladder') return undefined;
  const before = gates.filter(({ kind }) => kind === 'set').map(({ when }) => when);
  const coverage = conditionCoverage([...before, ...decide.rungs.map(({ requires }) => requires)], indicators);
  return (
    coverage && {
      unreachable: coverage.unreachable.map((index) => index - before.length).filter((index) => index >= 0),
      leftOver: coverage.leftOver,
    }
  );
}
