import { gini } from '../../../src/grading/concentration/gini';
import { onlineRetail, onlineRetailReversed } from './onlineRetail';

it('gini(amounts) of the online customers, positive amounts only, is 0.7028283', () => {
  // Reference totals of this data, computed apart from this code.
  expect(gini(onlineRetail)).toBeCloseTo(0.7028283, 7);
  expect(gini(onlineRetailReversed)).toBe(gini(onlineRetail));
});

it('gini(amounts) has no factor n/(n − 1)', () => {
  // The vector of R's ineq documentation; 0.513434589 would be the value with the factor 10/9.
  const incomes = Float64Array.of(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261);
  expect(gini(incomes)).toBeCloseTo(0.46209113, 8);
  expect(gini(incomes.map((income) => income * 1e300))).toBeCloseTo(0.46209113, 8);
});

it('gini(amounts) counts neither zeros nor negative, missing or infinite amounts', () => {
  // 1 and 3 by hand: (−1·1 + 1·3) ÷ (2·4).
  expect(gini(Float64Array.of(3, 0, -5, NaN, Infinity, 1))).toBe(0.25);
});

it.each([
  ['one customer', Float64Array.of(7)],
  ['equal amounts', new Float64Array(1000).fill(0.1)],
])('gini(amounts) of %s is 0', (_name, amounts) => {
  expect(gini(amounts)).toBeCloseTo(0, 12);
  expect(gini(amounts)).toBeGreaterThanOrEqual(0);
});

it.each([
  ['nobody', new Float64Array()],
  ['zeros', Float64Array.of(0, -0)],
  ['returns', Float64Array.of(-1, -2)],
  ['missing amounts', Float64Array.of(NaN, Infinity)],
])('gini(amounts) of %s is undefined', (_name, amounts) => {
  expect(gini(amounts)).toBeUndefined();
});
