import { binCount } from '../cuts/binCount';
import type { DecisionTable, Scheme } from '../scheme';
import type { BinColumn } from '../types';
import { tierIndex, type Decided } from './decided';
import { decidedByRules, type BinnedComposite } from './decidedByRules';

/**
 * The tiers by a decision table: of the first rule that the bins meet, else of `otherwise`. A row without a bin in a
 * composite that a rule names has none.
 *
 * @param bins by composite id; 1 is the lowest, 0: none
 */
export function tableTiers(
  scheme: Scheme,
  { rules, otherwise }: DecisionTable,
  bins: Readonly<Record<string, BinColumn>>,
  rowCount: number,
): Decided {
  const binned: BinnedComposite[] = decidingCuts(scheme, rules).map((cut) => ({
    composite: cut.composite,
    binCount: binCount(cut),
    bins: bins[cut.composite] ?? new Uint8Array(rowCount),
  }));
  // By the rule's index, after those of an open rule and of none.
  const tierOf = Int16Array.of(
    -1,
    tierIndex(scheme.tiers, otherwise),
    ...rules.map(({ tier }) => tierIndex(scheme.tiers, tier)),
  );
  return decidedByRules(rules, tierOf, binned, rowCount);
}

/** The cuts a table looks at, in their order; the others are there to be shown. */
export function decidingCuts({ cuts }: Scheme, rules: DecisionTable['rules']): Scheme['cuts'] {
  const named = new Set(rules.flatMap(({ when }) => Object.keys(when)));
  return cuts.filter(({ composite }) => named.has(composite));
}
