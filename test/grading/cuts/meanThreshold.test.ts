import { meanThreshold } from '../../../src/grading/cuts/meanThreshold';

it('meanThreshold(sorted) is the arithmetic mean', () => {
  expect(meanThreshold(Float64Array.of(-10, 0, 1, 29))).toEqual([5]);
});

it('meanThreshold(sorted) of equal values is their value, so that all are high', () => {
  // Added up and divided, 0.1 three times gives 0.10000000000000002: nobody would be high.
  expect(meanThreshold(new Float64Array(3).fill(0.1))).toEqual([0.1]);
  // Seventeen digits: rounded to fifteen it would be 66.6666666666667.
  expect(meanThreshold(new Float64Array(3).fill(200 / 3))).toEqual([200 / 3]);
});

it.each([
  [0.1, 0.2, 0.3],
  [1.1, 2.2, 3.3],
  [0.7, 0.8, 0.9],
])('meanThreshold(sorted) of decimals is the decimal: %d, %d, %d', (low, middle, high) => {
  expect(meanThreshold(Float64Array.of(low, middle, high))).toEqual([middle]);
});

it('meanThreshold(sorted) does not overflow', () => {
  expect(meanThreshold(Float64Array.of(-1e150, 1e150))).toEqual([0]);
});

it('meanThreshold(sorted) of nobody has none', () => {
  expect(meanThreshold(new Float64Array())).toEqual([]);
});
