import { customersToShare } from '../../../src/grading/concentration/customersToShare';
import { onlineRetail, onlineRetailReversed } from './onlineRetail';

it('customersToShare(amounts, share): 1,171 online customers bring 80 %', () => {
  // Reference totals of this data, computed apart from this code.
  expect(customersToShare(onlineRetail, 0.8)).toBe(1171);
  expect(customersToShare(onlineRetailReversed, 0.8)).toBe(1171);
});

it('customersToShare(amounts, share) includes the one that crosses, on, below and above a share', () => {
  // 50 + 30 = 80 of 100.
  const amounts = Float64Array.of(5, 50, 15, 30);
  expect([0, 0.5, 0.79, 0.8, 0.81, 0.95, 1].map((share) => customersToShare(amounts, share))).toEqual([
    0, 1, 2, 2, 3, 3, 4,
  ]);
});

it('customersToShare(amounts, share) is not misled by rounding', () => {
  // 3.9 + 3.7 = 7.6 is 80 % of 9.5, but 0.7999999999999999 of it in binary.
  expect(customersToShare(Float64Array.of(0.6, 3.9, 1.3, 3.7), 0.8)).toBe(2);
});

it('customersToShare(amounts, share) takes no more of equal customers than it needs', () => {
  expect(customersToShare(Float64Array.of(1, 1, 1, 1), 0.5)).toBe(2);
});

it('customersToShare(amounts, share) counts returns in the total; missing and infinite amounts in nothing', () => {
  // 60 + 40 − 20 = 80; 75 % of it are 60, all of it is reached with 40 more.
  const amounts = Float64Array.of(-20, 60, NaN, 40, Infinity);
  expect(customersToShare(amounts, 0.75)).toBe(1);
  expect(customersToShare(amounts, 1)).toBe(2);
});

it('customersToShare(amounts, share) of one customer is one', () => {
  expect(customersToShare(Float64Array.of(7), 0.8)).toBe(1);
  expect(customersToShare(Float64Array.of(1e308, 1e308, 1e308), 0.5)).toBe(2);
});

it.each([
  ['nobody', new Float64Array()],
  ['zeros', Float64Array.of(0, 0)],
  ['more returns than sales', Float64Array.of(-5, 3)],
  ['missing amounts', Float64Array.of(NaN)],
])('customersToShare(amounts, share) of %s is undefined', (_name, amounts) => {
  expect(customersToShare(amounts, 0.8)).toBeUndefined();
});

it.each([-0.1, 1.1, NaN])('customersToShare(amounts, %p) requires a share from 0 to 1', (share) => {
  expect(() => customersToShare(Float64Array.of(1), share)).toThrow(
    new RangeError('customersToShare requires a share from 0 to 1'),
  );
});
