import { quantile } from '../../../src/grading/degrees/quantile';

// Expected values: R 4, quantile(c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), p), type 7, the table of Wikipedia's "Quantile".
const sample = Float64Array.of(3, 6, 7, 8, 8, 10, 13, 15, 16, 20);

it.each([
  [0, 3],
  [0.25, 7.25],
  [0.5, 9],
  [0.75, 14.5],
  [1, 20],
])('quantile(sorted, %d) uses the R-7 method: %d', (p, expected) => {
  expect(quantile(sample, p)).toBe(expected);
});

it('quantile(sorted, p) of one value is that value', () => {
  expect(quantile(Float64Array.of(4), 0.3)).toBe(4);
});

it('quantile(sorted, p) requires a value', () => {
  expect(() => quantile(new Float64Array(), 0.5)).toThrow(new RangeError('quantile requires at least one value'));
});
