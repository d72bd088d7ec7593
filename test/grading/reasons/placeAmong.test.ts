import { percentileDegree } from '../../../src/grading/degrees/percentileDegree';
import { placeAmong } from '../../../src/grading/reasons/placeAmong';
import { columnRanks } from '../../../src/grading/sorting/columnRanks';

const scores = Float64Array.of(20, 50, 10, 40, 20);

it('placeAmong(ranks, score) counts from the best; equal ones share the better rank', () => {
  expect([50, 40, 20, 10].map((score) => placeAmong(columnRanks(scores), score).rank)).toEqual([1, 2, 3, 5]);
});

it('placeAmong(ranks, score) has the percentile of percentileDegree', () => {
  const degree = percentileDegree(scores.slice().sort());
  for (const score of scores) expect(placeAmong(columnRanks(scores), score).percentile).toBe(degree(score));
});

it('placeAmong(ranks, score) of one, or of equals, is in the middle', () => {
  expect(placeAmong(columnRanks(Float64Array.of(7)), 7)).toEqual({ rank: 1, percentile: 50 });
  expect(placeAmong(columnRanks(Float64Array.of(7, 7, 7)), 7)).toEqual({ rank: 1, percentile: 50 });
});
