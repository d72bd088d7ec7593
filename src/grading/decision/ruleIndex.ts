import type { Rule } from '../scheme';

/**
 * The first rule that the bins meet; −1 where none does.
 *
 * @param bin the bin of a composite, 1 is the lowest
 * @example ruleIndex([{ when: { value: [2] }, tier: 'A' }, { when: {}, tier: 'B' }], () => 1) // 1
 */
export function ruleIndex(rules: readonly Rule[], bin: (composite: string) => number): number {
  return rules.findIndex(({ when }) =>
    Object.entries(when).every(([composite, bins]) => bins.includes(bin(composite))),
  );
}
