import { binCount } from '../cuts/binCount';
import type { DecisionTable, Scheme } from '../scheme';
import type { BinColumn } from '../types';
import { tierIndex, type Decided } from './decided';
import { NO_BIN, ruleColumn, type BinnedComposite } from './ruleColumn';

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
  const decidedBy = ruleColumn(rules, binned, rowCount);
  // By the rule's index, after those of an open rule and of none.
  const tierOf = Int16Array.of(
    -1,
    tierIndex(scheme.tiers, otherwise),
    ...rules.map(({ tier }) => tierIndex(scheme.tiers, tier)),
  );
  const tiers = new Int16Array(rowCount);
  decide(tiers, decidedBy, tierOf);
  return { tiers, rules: decidedBy };
}

/** Writes the tier of every row; that no rule decided an open one either. */
function decide(tiers: Int16Array, rules: Int16Array, tierOf: Int16Array): void {
  for (let row = 0; row < tiers.length; row++) {
    const rule = rules[row] ?? NO_BIN;
    tiers[row] = tierOf[rule - NO_BIN] ?? -1;
    if (rule === NO_BIN) rules[row] = -1;
  }
}

/** The cuts a table looks at, in their order; the others are there to be shown. */
export function decidingCuts({ cuts }: Scheme, rules: DecisionTable['rules']): Scheme['cuts'] {
  const named = new Set(rules.flatMap(({ when }) => Object.keys(when)));
  return cuts.filter(({ composite }) => named.has(composite));
}
