import { grade, summarise } from '../../src/grading';
import { columnsOf, schemeOf } from './schemeFixture';

const grades = grade(columnsOf({ first: [90, 10, 20, undefined], second: [90, 10, 20, undefined] }), schemeOf());

it('summarise(grades) counts the customers of each tier, and their share of those graded', () => {
  expect(summarise(grades)).toEqual([
    { tier: 'high', count: 1, share: 1 / 3 },
    { tier: 'low', count: 2, share: 2 / 3 },
  ]);
});

it('summarise(grades, amounts) adds the amounts up; missing ones and the ungraded count for nothing', () => {
  expect(summarise(grades, Float64Array.of(60, NaN, 20, 1000))).toEqual([
    { tier: 'high', count: 1, share: 1 / 3, amount: 60, amountShare: 0.75 },
    { tier: 'low', count: 2, share: 2 / 3, amount: 20, amountShare: 0.25 },
  ]);
});

it('summarise(grades, amounts) adds decimals whatever the order of the rows, and nothing beyond belief', () => {
  const { scheme } = grades;
  const high = { scheme, tiers: new Int16Array(4) };
  expect(summarise(high, Float64Array.of(0.1, 0.2, 1e308, Infinity))[0]).toMatchObject({ amount: 0.3, amountShare: 1 });
  expect(summarise(high, Float64Array.of(0.2, -Infinity, -1e308, 0.1))[0]?.amount).toBe(0.3);
});

it('summarise(grades, amounts) has no shares of a total that is not positive', () => {
  expect(summarise(grades, Float64Array.of(-60, 20, 20, 0))[0]).toEqual({
    tier: 'high',
    count: 1,
    share: 1 / 3,
    amount: -60,
  });
});

it('summarise(grades) where nobody was graded has shares of 0', () => {
  const nobody = grade(columnsOf({ first: [undefined], second: [undefined] }), schemeOf());
  expect(summarise(nobody).map(({ count, share }) => [count, share])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

it('summarise(grades, amounts) requires one amount per row', () => {
  expect(() => summarise(grades, Float64Array.of(1))).toThrow(new RangeError('summarise requires one amount per row'));
});
