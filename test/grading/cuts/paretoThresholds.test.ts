import { paretoThresholds } from '../../../src/grading/cuts/paretoThresholds';

it('paretoThresholds(sorted, shares) takes the crossing customer in', () => {
  // 50 + 30 = 80 of 100 would do for 80 %; for 81 % the customer of 15 crosses and is in.
  const sorted = Float64Array.of(5, 15, 30, 50);
  expect(paretoThresholds(sorted, [0.8])).toEqual([30]);
  expect(paretoThresholds(sorted, [0.81])).toEqual([15]);
  expect(paretoThresholds(sorted, [0.5, 0.8])).toEqual([30, 50]);
});

it('paretoThresholds(sorted, shares) is not misled by rounding: a share reached is reached', () => {
  // 3.9 + 3.7 = 7.6 is 80 % of 9.5, but 0.7999999999999999 of it in binary.
  expect((3.9 + 3.7) / (3.9 + 3.7 + 1.3 + 0.6)).toBeLessThan(0.8);
  expect(paretoThresholds(Float64Array.of(0.6, 1.3, 3.7, 3.9), [0.8])).toEqual([3.7]);
});

it('paretoThresholds(sorted, shares) counts negative amounts in the total', () => {
  // Total 100 − 20 = 80; 80 % of it are 64: 60 is not enough, 40 crosses.
  expect(paretoThresholds(Float64Array.of(-20, 40, 60), [0.8])).toEqual([40]);
  expect(paretoThresholds(Float64Array.of(-20, 40, 60), [0.75])).toEqual([60]);
});

it('paretoThresholds(sorted, shares) always takes the largest in', () => {
  expect(paretoThresholds(Float64Array.of(1, 99), [0.01])).toEqual([99]);
  // Below the guard against rounding too.
  expect(paretoThresholds(Float64Array.of(1, 99), [1e-9])).toEqual([99]);
  expect(paretoThresholds(Float64Array.of(1, 99), [1e-12, 1e-9, 0.995])).toEqual([1, 99, 99]);
});

it.each([
  ['nobody', new Float64Array()],
  ['zeros', Float64Array.of(0, 0)],
  ['more credit than sales', Float64Array.of(-5, 3)],
])('paretoThresholds(sorted, shares) of %s has none: there is no share of that', (_name, sorted) => {
  expect(paretoThresholds(sorted, [0.8])).toEqual([]);
});
