import { binCount } from '../cuts/binCount';
import { conditionMet } from '../decision/conditionMet';
import { tierIndex } from '../decision/decided';
import { decidingRule, NO_BIN } from '../decision/decidedByRules';
import { decidingCuts } from '../decision/tableTiers';
import type { Scheme } from '../scheme';
import type { Columns } from '../types';

/**
 * What a scheme decides of the row that stands in some cells, before gates bound it.
 *
 * @returns takes the bins by composite; gives the index into the scheme's tiers, −1: none
 * @throws RangeError "rowDecision requires a scheme that decides by a table or a ladder"
 */
export function rowDecision(scheme: Scheme, cells: Columns): (bin: (composite: string) => number) => number {
  const { decide, indicators, tiers } = scheme;
  switch (decide.kind) {
    case 'ladder': {
      const rungs = decide.rungs.map(({ tier, requires }) => ({
        tier: tierIndex(tiers, tier),
        isMet: conditionMet(requires, indicators, cells),
      }));
      const rest = tierIndex(tiers, decide.otherwise);
      return () => rungs.find(({ isMet }) => isMet(0))?.tier ?? rest;
    }
    case 'table': {
      const { rules } = decide;
      const cuts = decidingCuts(scheme, rules).map((cut) => ({ composite: cut.composite, count: binCount(cut) + 1 }));
      const tierOfRule = rules.map(({ tier }) => tierIndex(tiers, tier));
      const rest = tierIndex(tiers, decide.otherwise);
      // A few combinations of bins come up again and again.
      const known = new Map<number, number>();
      return (bin) => {
        const cell = cuts.reduce((code, { composite, count }) => code * count + bin(composite), 0);
        const found = known.get(cell);
        if (found !== undefined) return found;
        const rule = decidingRule(rules, bin);
        const tier = rule >= 0 ? (tierOfRule[rule] ?? -1) : rule === NO_BIN ? -1 : rest;
        known.set(cell, tier);
        return tier;
      };
    }
    case 'clusters':
    case 'given':
      throw new RangeError('rowDecision requires a scheme that decides by a table or a ladder');
  }
}
