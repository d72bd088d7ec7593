import fc from 'fast-check';
import type { Condition, Indicator } from '../../../src/grading';
import { canHold } from '../../../src/grading/checker/canHold';
import { conditionMet } from '../../../src/grading/decision/conditionMet';

const names = { 'zh-CN': '例', en: 'Example' };
const indicator = (id: string, kind: Indicator['kind'], other: Partial<Indicator> = {}): Indicator => ({
  id,
  names,
  aliases: [],
  kind,
  dimension: 'attribute',
  ...other,
});
const indicators = [
  indicator('sales', 'number'),
  indicator('share', 'number', { within: [0, 1] }),
  indicator('vip', 'boolean'),
  indicator('size', 'category', { categories: ['small', 'big'].map((id) => ({ id, names })) }),
];
const sales = (op: '<' | '<=' | '=' | '!=' | '>=' | '>', value: number): Condition => ({
  indicator: 'sales',
  op,
  value,
});

it.each<readonly [string, Condition, boolean]>([
  ['a number beyond a limit', sales('>', 5), true],
  ['between two limits', { all: [sales('>', 5), sales('<', 6)] }, true],
  ['on a limit closed on both sides', { all: [sales('>=', 5), sales('<=', 5)] }, true],
  ['on a limit open on one side', { all: [sales('>', 5), sales('<=', 5)] }, false],
  ['on the wrong side of two limits', { all: [sales('>', 6), sales('<', 5)] }, false],
  ['neither above nor below, and not blank', { not: { any: [sales('>', 5), sales('<=', 5)] } }, true],
  [
    'neither above, nor below, nor blank, nor without a column',
    {
      not: {
        any: [
          sales('>', 5),
          sales('<=', 5),
          { indicator: 'sales', op: 'missing' },
          { indicator: 'sales', op: 'absent' },
        ],
      },
    },
    false,
  ],
  ['a blank that is a number', { all: [{ indicator: 'sales', op: 'missing' }, sales('!=', 5)] }, false],
  ['a share above all shares', { indicator: 'share', op: '>', value: 1 }, false],
  ['the largest share', { indicator: 'share', op: '>=', value: 1 }, true],
  [
    'a truth value between the two',
    {
      all: [
        { indicator: 'vip', op: '>', value: 0 },
        { indicator: 'vip', op: '<', value: 1 },
      ],
    },
    false,
  ],
  ['a category', { indicator: 'size', op: 'in', categories: ['big'] }, true],
  [
    'none of the categories, though there is one',
    {
      all: [
        { indicator: 'size', op: 'present' },
        { not: { indicator: 'size', op: 'in', categories: ['small', 'big'] } },
      ],
    },
    false,
  ],
])('canHold(condition, indicators) tells whether anyone can meet: %s', (_name, condition, expected) => {
  expect(canHold(condition, indicators)).toBe(expected);
});

it('canHold(condition, indicators, true) thinks only of customers of whom everything is known', () => {
  const unknown: Condition = { not: { any: [sales('>', 5), sales('<=', 5)] } };
  expect([canHold(unknown, indicators), canHold(unknown, indicators, true)]).toEqual([true, false]);
});

it('canHold(condition, indicators) cannot tell of an indicator it does not know', () => {
  expect(canHold({ indicator: 'profit', op: 'present' }, indicators)).toBeUndefined();
});

// Limits lie on 0, 1 and 2: every half from −1 to 3, a blank and no column are all the states there can be.
const states = [undefined, NaN, ...Array.from({ length: 9 }, (_state, index) => index / 2 - 1)];
const pair = [indicator('a', 'number'), indicator('b', 'number')];
const { condition: conditions } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({
      indicator: fc.constantFrom('a', 'b'),
      op: fc.constantFrom('<', '<=', '=', '!=', '>=', '>'),
      value: fc.nat(2),
    }),
    fc.record({ indicator: fc.constantFrom('a', 'b'), op: fc.constantFrom('missing', 'present', 'absent') }),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
  ),
}));

it('canHold(condition, indicators) agrees with a walk through all customers there can be', () => {
  const outcomes = new Set<boolean | undefined>();
  fc.assert(
    fc.property(conditions, (condition) => {
      const isMet = states.some((a) =>
        states.some((b) => {
          const numbers = Object.fromEntries(
            Object.entries({ a, b }).flatMap(([id, value]) =>
              value === undefined ? [] : [[id, Float64Array.of(value)]],
            ),
          );
          return conditionMet(condition, pair, { rowCount: 1, numbers })(0);
        }),
      );
      outcomes.add(isMet);
      expect(canHold(condition, pair)).toBe(isMet);
    }),
    { numRuns: 500 },
  );
  expect(outcomes.size).toBe(2);
});
