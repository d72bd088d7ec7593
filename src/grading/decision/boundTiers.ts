import type { Scheme } from '../scheme';
import type { Columns } from '../types';
import { conditionMet, type RowTest } from './conditionMet';

/** A floor or a cap made ready for some columns. */
export interface Bound {
  readonly kind: 'floor' | 'cap';
  /** Index into the scheme's gates. */
  readonly index: number;
  /** Index into the scheme's tiers of the tier it raises or lowers to. */
  readonly bound: number;
  readonly isMet: RowTest;
}

/** The floors and then the caps of a scheme: a risk cap always has the last word. */
export function bounds(scheme: Scheme, columns: Columns): readonly Bound[] {
  return (['floor', 'cap'] as const).flatMap((kind) =>
    scheme.gates.flatMap((gate, index) =>
      gate.kind === kind
        ? [
            {
              kind,
              index,
              bound: scheme.tiers.findIndex(({ id }) => id === gate.tier),
              isMet: conditionMet(gate.when, scheme.indicators, columns),
            },
          ]
        : [],
    ),
  );
}

/**
 * Raises tiers to the floors and then lowers them to the caps whose conditions are met. Changes the two columns given,
 * where a gate changed a tier.
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
  for (const limit of bounds(scheme, columns)) {
    for (let row = 0; row < tiers.length; row++) {
      const tier = tiers[row] ?? -1;
      if (tier === -1 || isCounted[row] !== 1) continue;
      if (isBeyond(scheme, limit, tier) && limit.isMet(row)) {
        tiers[row] = limit.bound;
        fired[row] = limit.index;
      }
    }
  }
}

/** Whether a tier is better than a cap allows, or worse than a floor. */
export function isBeyond({ tiers }: Scheme, { kind, bound }: Bound, tier: number): boolean {
  const rank = tiers[tier]?.rank ?? NaN;
  const limit = tiers[bound]?.rank ?? NaN;
  return kind === 'cap' ? rank < limit : rank > limit;
}
