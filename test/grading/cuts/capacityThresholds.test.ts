import { capacityThresholds } from '../../../src/grading/cuts/capacityThresholds';

it('capacityThresholds(sorted, counts) puts the boundary at the last who has a place', () => {
  // The best 2, the next 3, the rest 5.
  expect(capacityThresholds(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), [2, 3])).toEqual([6, 9]);
});

it('capacityThresholds(sorted, counts) lets ties go up together', () => {
  expect(capacityThresholds(Float64Array.of(1, 5, 5, 5, 9), [2])).toEqual([5]);
});

it('capacityThresholds(sorted, counts) counts places from the best, whoever went up with a tie', () => {
  // Four went up for two places; the third and fourth place are taken by them.
  expect(capacityThresholds(Float64Array.of(1, 2, 8, 8, 8, 9), [2, 2])).toEqual([8, 8]);
});

it.each([
  [3, [1, 1]],
  [4, [1, 1]],
  [1e9, [1, 1]],
])('capacityThresholds(sorted, counts) of 3 customers with %d places has all in the best bin', (places, thresholds) => {
  expect(capacityThresholds(Float64Array.of(1, 2, 3), [places, 5])).toEqual(thresholds);
});

it('capacityThresholds(sorted, counts) of 3 customers with 2 places leaves one out', () => {
  expect(capacityThresholds(Float64Array.of(1, 2, 3), [2])).toEqual([2]);
});

it('capacityThresholds(sorted, counts) of nobody, or without counts, has none', () => {
  expect(capacityThresholds(new Float64Array(), [5])).toEqual([]);
  expect(capacityThresholds(Float64Array.of(1), [])).toEqual([]);
});

it.each([0, -1, 1.5, NaN, Infinity])('capacityThresholds(sorted, counts) refuses %d places', (places) => {
  expect(() => capacityThresholds(Float64Array.of(1), [places])).toThrow(
    new RangeError('capacityThresholds requires whole numbers of at least 1'),
  );
});
