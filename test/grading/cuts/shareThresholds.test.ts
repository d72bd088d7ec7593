import { shareThresholds } from '../../../src/grading/cuts/shareThresholds';

const scores = (count: number) => Float64Array.from({ length: count }, (_, index) => index + 1);

// The project's conventions: k = ⌈s·n − 1e−9⌉; the boundary is the k-th best score.
it('shareThresholds(sorted, shares) puts the boundary at the k-th best score', () => {
  // 5/15/30/50 of 100: the best 5, 20, 50.
  expect(shareThresholds(scores(100), [0.05, 0.15, 0.3, 0.5])).toEqual([51, 81, 96]);
});

it('shareThresholds(sorted, shares) rounds the number of the best up', () => {
  // 0.05 · 21 = 1.05: the best 2.
  expect(shareThresholds(scores(21), [0.05, 0.95])).toEqual([20]);
});

it('shareThresholds(sorted, shares) does not round up what is whole but for rounding', () => {
  // (0.1 + 0.2) · 10 = 3.0000000000000004: still the best 3.
  expect(shareThresholds(scores(10), [0.1, 0.2, 0.7])).toEqual([8, 10]);
});

it('shareThresholds(sorted, shares) lets ties go up together', () => {
  expect(shareThresholds(Float64Array.of(1, 5, 5, 5), [0.25, 0.75])).toEqual([5]);
});

it('shareThresholds(sorted, shares) of one customer puts it into the best bin', () => {
  expect(shareThresholds(Float64Array.of(7), [0.05, 0.15, 0.8])).toEqual([7, 7]);
});

it('shareThresholds(sorted, shares) of nobody has none', () => {
  expect(shareThresholds(new Float64Array(), [0.5, 0.5])).toEqual([]);
});
