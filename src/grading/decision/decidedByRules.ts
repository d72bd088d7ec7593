import type { Rule } from '../scheme';
import type { BinColumn } from '../types';
import type { Decided } from './decided';

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

/** Composites looked at in one go. */
const TOGETHER = 4;

/**
 * The rule that decides every row, and its tier. Each combination of bins is decided once.
 *
 * @param tierOf the tier where a missing bin leaves it open, where no rule matches, and then of each rule
 */
export function decidedByRules(
  rules: readonly Rule[],
  tierOf: Int16Array,
  binned: readonly BinnedComposite[],
  rowCount: number,
): Decided {
  const cellCount = binned.reduce((count, { binCount }) => count * (binCount + 1), 1);
  const decided = { tiers: new Int16Array(rowCount), rules: new Int16Array(rowCount) };
  if (cellCount <= MOST_LISTED) decideListed(decided, rules, tierOf, binned, cellCount);
  else decideMapped(decided, rules, tierOf, binned);
  return decided;
}

function ruleOf(rules: readonly Rule[], binned: readonly BinnedComposite[], row: number): number {
  return decidingRule(rules, (id) => binned.find(({ composite }) => composite === id)?.bins[row] ?? 0);
}

/** No more than can be looked at in one go: of more, two and two are made one, of the combinations of their bins. */
function joined(binned: readonly BinnedComposite[]): readonly BinnedComposite[] {
  const [one, two] = binned;
  if (binned.length <= TOGETHER || one === undefined || two === undefined) return binned;
  const bins = Uint16Array.from(one.bins, (bin, row) => bin * (two.binCount + 1) + (two.bins[row] ?? 0));
  const both = { composite: '', binCount: (one.binCount + 1) * (two.binCount + 1) - 1, bins };
  return joined([...binned.slice(2), both]);
}

function decideListed(
  { tiers, rules: decidedBy }: Decided,
  rules: readonly Rule[],
  tierOf: Int16Array,
  binned: readonly BinnedComposite[],
  cellCount: number,
): void {
  const listed = new Int16Array(cellCount).fill(UNDECIDED);
  const none = { bins: new Uint8Array(tiers.length), binCount: 0 };
  const [one = none, two = none, three = none, four = none] = joined(binned);
  // Names of their own stay at hand; in a list they would be fetched for every row.
  const { bins: bins1 } = one;
  const { bins: bins2 } = two;
  const { bins: bins3 } = three;
  const { bins: bins4 } = four;
  const step2 = one.binCount + 1;
  const step3 = step2 * (two.binCount + 1);
  const step4 = step3 * (three.binCount + 1);
  for (let row = 0; row < tiers.length; row++) {
    const cell = (bins1[row] ?? 0) + step2 * (bins2[row] ?? 0) + step3 * (bins3[row] ?? 0) + step4 * (bins4[row] ?? 0);
    let rule = listed[cell] ?? UNDECIDED;
    if (rule === UNDECIDED) {
      rule = ruleOf(rules, binned, row);
      listed[cell] = rule;
    }
    tiers[row] = tierOf[rule - NO_BIN] ?? -1;
    decidedBy[row] = shown(rule);
  }
}

function decideMapped(
  { tiers, rules: decidedBy }: Decided,
  rules: readonly Rule[],
  tierOf: Int16Array,
  binned: readonly BinnedComposite[],
): void {
  const mapped = new Map<number, number>();
  for (let row = 0; row < tiers.length; row++) {
    const cell = binned.reduce((number, { bins, binCount }) => number * (binCount + 1) + (bins[row] ?? 0), 0);
    const rule = mapped.get(cell) ?? ruleOf(rules, binned, row);
    mapped.set(cell, rule);
    tiers[row] = tierOf[rule - NO_BIN] ?? -1;
    decidedBy[row] = shown(rule);
  }
}

/** That no rule decided an open row either. */
function shown(rule: number): number {
  return rule === NO_BIN ? -1 : rule;
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
