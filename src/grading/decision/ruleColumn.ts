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

/** More combinations of bins than any table has; a list of them is far faster than a map. */
const MOST_LISTED = 2 ** 16;
const UNDECIDED = -3;

/**
 * The index of the rule that decides every row; −1 where none matches, `NO_BIN` where a missing bin leaves it open. Each
 * combination of bins is decided once.
 */
export function ruleColumn(rules: readonly Rule[], binned: readonly BinnedComposite[], rowCount: number): Int16Array {
  const cellCount = binned.reduce((count, { binCount }) => count * (binCount + 1), 1);
  const cells = cellColumn(binned, cellCount <= MOST_LISTED ? new Int32Array(rowCount) : new Float64Array(rowCount));
  const listed = new Int16Array(Math.min(cellCount, MOST_LISTED)).fill(UNDECIDED);
  const mapped = new Map<number, number>();
  const column = new Int16Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const cell = cells[row] ?? 0;
    let rule = cell < listed.length ? (listed[cell] ?? UNDECIDED) : (mapped.get(cell) ?? UNDECIDED);
    if (rule === UNDECIDED) {
      rule = decidingRule(rules, (id) => binned.find(({ composite }) => composite === id)?.bins[row] ?? 0);
      if (cell < listed.length) listed[cell] = rule;
      else mapped.set(cell, rule);
    }
    column[row] = rule;
  }
  return column;
}

/** The combination of bins of every row, as one number, written into `cells`. */
function cellColumn<Cells extends Int32Array | Float64Array>(binned: readonly BinnedComposite[], cells: Cells): Cells {
  for (const { bins, binCount } of binned) {
    for (let row = 0; row < cells.length; row++) cells[row] = (cells[row] ?? 0) * (binCount + 1) + (bins[row] ?? 0);
  }
  return cells;
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
