import { minmaxDegree } from '../../../src/grading/degrees/minmaxDegree';

it('minmaxDegree(sorted) is the share of the way from smallest to largest', () => {
  expect([-10, 0, 30].map(minmaxDegree(Float64Array.of(-10, 0, 30), 0))).toEqual([0, 25, 100]);
});

it('minmaxDegree(sorted, winsorise) pulls both tails in to the quantile (type 7)', () => {
  // 0.25 of 0, 1, 2, 3, 100: quantiles 1 and 3.
  expect([0, 1, 2, 3, 100].map(minmaxDegree(Float64Array.of(0, 1, 2, 3, 100), 0.25))).toEqual([0, 0, 50, 100, 100]);
});

it.each([
  ['all equal', Float64Array.of(2, 2)],
  ['nothing', new Float64Array()],
])('minmaxDegree(sorted) without spread is 50: %s', (_name, sorted) => {
  expect(minmaxDegree(sorted, 0)(2)).toBe(50);
});
