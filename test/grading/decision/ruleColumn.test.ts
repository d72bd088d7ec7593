import type { Rule } from '../../../src/grading';
import { NO_BIN, ruleColumn } from '../../../src/grading/decision/ruleColumn';

const rules: readonly Rule[] = [
  { when: { value: [2], loyalty: [2] }, tier: 'A' },
  { when: { value: [2] }, tier: 'B' },
  { when: {}, tier: 'C' },
];

it('ruleColumn(rules, bins) takes the first rule that matches', () => {
  const binned = [
    { composite: 'value', binCount: 2, bins: Uint16Array.of(2, 2, 1, 1) },
    { composite: 'loyalty', binCount: 2, bins: Uint16Array.of(2, 1, 2, 1) },
  ];
  expect([...ruleColumn(rules, binned, 4)]).toEqual([0, 1, 2, 2]);
});

it('ruleColumn(rules, bins) decides nothing where a bin is missing', () => {
  const binned = [
    { composite: 'value', binCount: 2, bins: Uint16Array.of(2, 0) },
    { composite: 'loyalty', binCount: 2, bins: Uint16Array.of(0, 2) },
  ];
  expect([...ruleColumn(rules, binned, 2)]).toEqual([NO_BIN, NO_BIN]);
});

it('ruleColumn(rules, bins) is −1 where no rule matches', () => {
  const binned = [{ composite: 'value', binCount: 2, bins: Uint16Array.of(2, 1) }];
  expect([...ruleColumn([{ when: { value: [2] }, tier: 'A' }], binned, 2)]).toEqual([0, -1]);
});
