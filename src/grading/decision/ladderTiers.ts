import type { Ladder, Scheme } from '../scheme';
import type { Columns } from '../types';
import { conditionMet } from './conditionMet';
import { tierIndex, type Decided } from './decided';

/** The tiers by a ladder: of the first rung, best first, whose requirements a row meets, else of `otherwise`. */
export function ladderTiers(
  { indicators, tiers }: Scheme,
  { rungs, otherwise }: Ladder,
  columns: Columns,
  isCounted: Uint8Array,
): Decided {
  const reached = new Int16Array(columns.rowCount).fill(-1);
  const decided = new Int16Array(columns.rowCount);
  const rest = tierIndex(tiers, otherwise);
  for (let row = 0; row < decided.length; row++) decided[row] = isCounted[row] === 1 ? rest : -1;
  rungs.forEach((rung, index) => {
    const isMet = conditionMet(rung.requires, indicators, columns);
    const tier = tierIndex(tiers, rung.tier);
    for (let row = 0; row < decided.length; row++) {
      if (isCounted[row] !== 1 || reached[row] !== -1 || !isMet(row)) continue;
      reached[row] = index;
      decided[row] = tier;
    }
  });
  return { tiers: decided, rules: reached };
}
