import type { Derivation } from '../../../src/grading';
import { derived } from '../../../src/grading/indicators/derived';
import { columnsOf } from '../schemeFixture';

const computed = (derivation: Derivation, lists: Record<string, (number | undefined)[]>, asOf = NaN) => {
  const { rowCount, numbers } = columnsOf(lists);
  return [...derived(derivation, { rowCount, asOf, column: (id) => numbers[id] ?? new Float64Array() })];
};

it.each([
  ['add', 12],
  ['subtract', 8],
  ['multiply', 20],
  ['divide', 5],
] as const)('derived %s of 10 and 2 is %d', (op, expected) => {
  expect(computed({ op, of: ['a', 'b'] }, { a: [10], b: [2] })).toEqual([expected]);
});

it('derived is missing wherever a part is, or the divisor is 0', () => {
  expect(computed({ op: 'divide', of: ['a', 'b'] }, { a: [undefined, 1, 1, 0], b: [1, undefined, 0, 0] })).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
});

it('derived growth is (now − before) ÷ before, and missing on a base that is not positive', () => {
  const lists = { now: [150, 50, 0, 10, 10], before: [100, 100, 100, 0, -5] };
  expect(computed({ op: 'growth', of: ['now', 'before'] }, lists)).toEqual([0.5, -0.5, -1, NaN, NaN]);
});

it('derived days since a date count whole days; times of day do not matter', () => {
  const since: Derivation = { op: 'daysSince', of: ['date'] };
  expect(computed(since, { date: [45000, 44999.9, 45001, undefined] }, 45000.5)).toEqual([0, 1, -1, NaN]);
  expect(computed(since, { date: [45000] })).toEqual([NaN]);
});

it('derived nests, with numbers among its parts', () => {
  // Untapped demand: total demand × (1 − share of wallet).
  const untapped: Derivation = { op: 'multiply', of: ['demand', { op: 'subtract', of: [1, 'share'] }] };
  expect(computed(untapped, { demand: [200], share: [0.75] })).toEqual([50]);
});
