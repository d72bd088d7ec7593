import type { Gate, Scheme } from '../scheme';
import type { Columns } from '../types';
import { conditionMet } from './conditionMet';

/**
 * Raises tiers to the floors and then lowers them to the caps whose conditions are met, so that a risk cap always has
 * the last word. Changes the two columns given, where a gate changed a tier.
 *
 * @param tiers index into the scheme's tiers, −1: none, which stays
 * @param fired index into the scheme's gates of the gate that decided or bounded the tier
 * @param isCounted 1 for the rows of the population; the others were set and stay
 */
export function boundTiers(
  scheme: Scheme,
  columns: Columns,
  tiers: Int16Array,
  fired: Int16Array,
  isCounted: Uint8Array,
): void {
  for (const kind of ['floor', 'cap'] as const) {
    scheme.gates.forEach((gate, index) => {
      if (gate.kind !== kind) return;
      const bound = scheme.tiers.findIndex(({ id }) => id === gate.tier);
      const isMet = conditionMet(gate.when, scheme.indicators, columns);
      for (let row = 0; row < tiers.length; row++) {
        const tier = tiers[row] ?? -1;
        if (tier === -1 || isCounted[row] !== 1) continue;
        if (isBeyond(scheme, gate, tier, bound) && isMet(row)) {
          tiers[row] = bound;
          fired[row] = index;
        }
      }
    });
  }
}

/** Whether a tier is better than a cap allows, or worse than a floor. */
function isBeyond(scheme: Scheme, gate: Gate, tier: number, bound: number): boolean {
  const rank = scheme.tiers[tier]?.rank ?? NaN;
  const limit = scheme.tiers[bound]?.rank ?? NaN;
  return gate.kind === 'cap' ? rank < limit : rank > limit;
}
