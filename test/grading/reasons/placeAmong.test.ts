import { percentileDegree } from '../../../src/grading/degrees/percentileDegree';
import { placeAmong } from '../../../src/grading/reasons/placeAmong';

const sorted = Float64Array.of(10, 20, 20, 40, 50);

it('placeAmong(scores, score) counts from the best; equal ones share the better rank', () => {
  expect([50, 40, 20, 10].map((score) => placeAmong(sorted, score).rank)).toEqual([1, 2, 3, 5]);
});

it('placeAmong(scores, score) has the percentile of percentileDegree', () => {
  const degree = percentileDegree(sorted);
  for (const score of sorted) expect(placeAmong(sorted, score).percentile).toBe(degree(score));
});

it('placeAmong(scores, score) of one, or of equals, is in the middle', () => {
  expect(placeAmong(Float64Array.of(7), 7)).toEqual({ rank: 1, percentile: 50 });
  expect(placeAmong(Float64Array.of(7, 7, 7), 7)).toEqual({ rank: 1, percentile: 50 });
});
