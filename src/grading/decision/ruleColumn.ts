import type { Rule } from '../scheme';

/** A composite that was cut, and its bin for every row. */
export interface BinnedComposite {
  readonly composite: string;
  readonly binCount: number;
  /** 1 is the lowest; 0: none. */
  readonly bins: Uint16Array;
}

/** A row that lacks a bin on which it hangs whether a rule is met. */
export const NO_BIN = -2;

/**
 * The index of the rule that decides every row; −1 where none matches, `NO_BIN` where a missing bin leaves it open. Each
 * combination of bins is decided once.
 */
export function ruleColumn(rules: readonly Rule[], binned: readonly BinnedComposite[], rowCount: number): Int16Array {
  const decided = new Map<number, number>();
  const column = new Int16Array(rowCount).fill(NO_BIN);
  for (let row = 0; row < rowCount; row++) {
    let cell = 0;
    for (const { bins, binCount } of binned) cell = cell * (binCount + 1) + (bins[row] ?? 0);
    let rule = decided.get(cell);
    if (rule === undefined) {
      rule = decidingRule(rules, (id) => binned.find(({ composite }) => composite === id)?.bins[row] ?? 0);
      decided.set(cell, rule);
    }
    column[row] = rule;
  }
  return column;
}

/**
 * The first rule that is met; a missing bin (0) leaves a rule open where nothing else about it fails, and what stands
 * below an open rule is open.
 */
function decidingRule(rules: readonly Rule[], bin: (composite: string) => number): number {
  const first = rules.findIndex(({ when }) =>
    Object.entries(when).every(([composite, bins]) => bin(composite) === 0 || bins.includes(bin(composite))),
  );
  const when = rules[first]?.when ?? {};
  return Object.keys(when).some((composite) => bin(composite) === 0) ? NO_BIN : first;
}
