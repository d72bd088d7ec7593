import { percentileDegree } from '../../../src/grading/degrees/percentileDegree';

// The formula of the project's conventions: 100 × (average rank − 1) ÷ (n − 1), ties averaged.
it('percentileDegree(sorted) spreads distinct values evenly over 0–100', () => {
  const degree = percentileDegree(Float64Array.of(1, 5, 6, 100, 1000));
  expect([1, 5, 6, 100, 1000].map(degree)).toEqual([0, 25, 50, 75, 100]);
});

it('percentileDegree(sorted) gives ties their average rank', () => {
  // Ranks 1, 2.5, 2.5, 4, 5 of five: (2.5 − 1) ÷ 4 = 37.5 %.
  const degree = percentileDegree(Float64Array.of(10, 20, 20, 40, 50));
  expect([10, 20, 40, 50].map(degree)).toEqual([0, 37.5, 75, 100]);
});

it.each([
  ['one value', Float64Array.of(3)],
  ['all equal', Float64Array.of(3, 3, 3)],
  ['nothing', new Float64Array()],
])('percentileDegree(sorted) without spread is 50: %s', (_name, sorted) => {
  expect(percentileDegree(sorted)(3)).toBe(50);
});

it('percentileDegree(sorted) of the median is 50, also between two values', () => {
  expect(percentileDegree(Float64Array.of(1, 2, 3, 4))(2.5)).toBe(50);
});

it('percentileDegree(sorted) keeps to 0–100 outside the population', () => {
  const degree = percentileDegree(Float64Array.of(1, 2));
  expect([degree(0), degree(3)]).toEqual([0, 100]);
});

it('percentileDegree(sorted) takes 0 and −0 as equal', () => {
  expect(percentileDegree(Float64Array.of(-0, 0, 1))(0)).toBe(25);
});
