import type { Rule } from '../../../src/grading';
import { randomFrom } from '../sorting/columns';
import { decidedByRules, type BinnedComposite } from '../../../src/grading/decision/decidedByRules';

const rules: readonly Rule[] = [
  { when: { value: [2], loyalty: [2] }, tier: 'A' },
  { when: { value: [2] }, tier: 'B' },
  { when: {}, tier: 'C' },
];

const OPEN = 98;
const REST = 99;

/** The tiers, where each rule gives that of its index; the rules are seen to be the same, and −1 for the two others. */
function decided(given: readonly Rule[], binned: readonly BinnedComposite[], rowCount: number): readonly number[] {
  const { tiers, rules: decidedBy } = decidedByRules(
    given,
    Int16Array.of(OPEN, REST, ...given.keys()),
    binned,
    rowCount,
  );
  expect([...decidedBy]).toEqual(Array.from(tiers, (tier) => (tier === OPEN || tier === REST ? -1 : tier)));
  return [...tiers];
}

it('decidedByRules(rules, bins) takes the first rule that matches', () => {
  const binned = [
    { composite: 'value', binCount: 2, bins: Uint16Array.of(2, 2, 1, 1) },
    { composite: 'loyalty', binCount: 2, bins: Uint16Array.of(2, 1, 2, 1) },
  ];
  expect(decided(rules, binned, 4)).toEqual([0, 1, 2, 2]);
});

it('decidedByRules(rules, bins) leaves open what hangs on a missing bin', () => {
  const binned = [
    { composite: 'value', binCount: 2, bins: Uint16Array.of(2, 0) },
    { composite: 'loyalty', binCount: 2, bins: Uint16Array.of(0, 2) },
  ];
  expect(decided(rules, binned, 2)).toEqual([OPEN, OPEN]);
});

it('decidedByRules(rules, bins) takes the rest where no rule matches', () => {
  const binned = [{ composite: 'value', binCount: 2, bins: Uint16Array.of(2, 1) }];
  expect(decided([{ when: { value: [2] }, tier: 'A' }], binned, 2)).toEqual([0, REST]);
});

it('decidedByRules(rules, bins) decides in spite of a missing bin where the rule does not ask for it', () => {
  const asked: readonly Rule[] = [
    { when: { value: [3] }, tier: 'key' },
    { when: { value: [1, 2], loyalty: [2] }, tier: 'rising' },
    { when: {}, tier: 'rest' },
  ];
  const binned = [
    { composite: 'value', binCount: 3, bins: Uint16Array.of(3, 2, 0) },
    { composite: 'loyalty', binCount: 2, bins: Uint16Array.of(0, 0, 1) },
  ];
  // The second hangs on its loyalty, the third on its value.
  expect(decided(asked, binned, 3)).toEqual([0, OPEN, OPEN]);
});

it.each([
  ['a few', 2],
  ['more than are looked at in one go', 7],
  ['more combinations than a list has room for', 11],
])('decidedByRules(rules, bins) takes the first rule that matches, of %s', (_name, count) => {
  const random = randomFrom(count);
  const rowCount = 200;
  const binned = Array.from({ length: count }, (_, place) => ({
    composite: `c${place}`,
    binCount: 2,
    bins: Uint8Array.from({ length: rowCount }, () => 1 + Math.floor(2 * random())),
  }));
  const all: readonly Rule[] = [
    { when: { c0: [1], [`c${count - 1}`]: [2] }, tier: 'A' },
    { when: { [`c${count - 1}`]: [1] }, tier: 'B' },
  ];
  const first = binned[0]?.bins ?? [];
  const last = binned[count - 1]?.bins ?? [];
  const expected = Array.from(last, (bin, row) => (bin === 1 ? 1 : first[row] === 1 ? 0 : REST));
  expect(decided(all, binned, rowCount)).toEqual(expected);
});
