import type { Rule } from '../scheme';
import { ruleIndex } from './ruleIndex';

/** A composite that was cut, and its bin for every row. */
export interface BinnedComposite {
  readonly composite: string;
  readonly binCount: number;
  /** 1 is the lowest; 0: none. */
  readonly bins: Uint16Array;
}

/** A row that lacks a bin. */
export const NO_BIN = -2;

/**
 * The index of the rule that decides every row; −1 where none matches, `NO_BIN` where a bin is missing. Each
 * combination of bins is decided once.
 */
export function ruleColumn(rules: readonly Rule[], binned: readonly BinnedComposite[], rowCount: number): Int16Array {
  const decided = new Map<number, number>();
  const column = new Int16Array(rowCount).fill(NO_BIN);
  for (let row = 0; row < rowCount; row++) {
    let cell = 0;
    let isComplete = true;
    for (const { bins, binCount } of binned) {
      const bin = bins[row] ?? 0;
      if (bin === 0) isComplete = false;
      cell = cell * (binCount + 1) + bin;
    }
    if (!isComplete) continue;
    let rule = decided.get(cell);
    if (rule === undefined) {
      rule = ruleIndex(rules, (id) => binned.find(({ composite }) => composite === id)?.bins[row] ?? 0);
      decided.set(cell, rule);
    }
    column[row] = rule;
  }
  return column;
}
