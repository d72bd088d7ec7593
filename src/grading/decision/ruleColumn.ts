import type { Rule } from '../scheme';
import type { BinColumn } from '../types';

/** A composite that was cut, and its bin for every row. */
export interface BinnedComposite {
  readonly composite: string;
  readonly binCount: number;
  /** 1 is the lowest; 0: none. */
  readonly bins: BinColumn;
}

/** A row that lacks a bin on which it hangs whether a rule is met. */
export const NO_BIN = -2;

/** More combinations of bins than any table has; a list of them is far faster than a map. */
const MOST_LISTED = 2 ** 16;
const UNDECIDED = -3;

/** Rows whose combinations are made and decided at once, so that they stay in the nearest cache. */
const BLOCK = 2048;

/**
 * The index of the rule that decides every row; −1 where none matches, `NO_BIN` where a missing bin leaves it open. Each
 * combination of bins is decided once.
 */
export function ruleColumn(rules: readonly Rule[], binned: readonly BinnedComposite[], rowCount: number): Int16Array {
  const cellCount = binned.reduce((count, { binCount }) => count * (binCount + 1), 1);
  const listed = new Int16Array(Math.min(cellCount, MOST_LISTED)).fill(UNDECIDED);
  const mapped = new Map<number, number>();
  const column = new Int16Array(rowCount);
  const cells = cellCount <= MOST_LISTED ? new Int32Array(BLOCK) : new Float64Array(BLOCK);
  const decided = (cell: number, row: number) => {
    const rule =
      mapped.get(cell) ?? decidingRule(rules, (id) => binned.find(({ composite }) => composite === id)?.bins[row] ?? 0);
    if (cell < listed.length) listed[cell] = rule;
    else mapped.set(cell, rule);
    return rule;
  };
  for (let start = 0; start < rowCount; start += BLOCK) {
    const end = Math.min(rowCount, start + BLOCK);
    cells.fill(0);
    for (const { bins, binCount } of binned) addBins(cells, bins, binCount, start, end);
    for (let row = start; row < end; row++) {
      const cell = cells[row - start] ?? 0;
      const rule = listed[cell] ?? UNDECIDED;
      column[row] = rule === UNDECIDED ? decided(cell, row) : rule;
    }
  }
  return column;
}

/** The combination of bins of every row of a block, as one number: another composite joins it. */
function addBins(
  cells: Int32Array | Float64Array,
  bins: BinColumn,
  binCount: number,
  start: number,
  end: number,
): void {
  for (let row = start; row < end; row++) {
    cells[row - start] = (cells[row - start] ?? 0) * (binCount + 1) + (bins[row] ?? 0);
  }
}

/**
 * The index of the first rule that is met, −1 where none is, `NO_BIN` where that is open: a missing bin (0) leaves a rule
 * open where nothing else about it fails, and what stands below an open rule is open.
 */
export function decidingRule(rules: readonly Rule[], bin: (composite: string) => number): number {
  const first = rules.findIndex(({ when }) =>
    Object.entries(when).every(([composite, bins]) => bin(composite) === 0 || bins.includes(bin(composite))),
  );
  const when = rules[first]?.when ?? {};
  return Object.keys(when).some((composite) => bin(composite) === 0) ? NO_BIN : first;
}
