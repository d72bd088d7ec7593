import { sortedPresent } from '../../../src/grading/degrees/sortedPresent';

it('sortedPresent(values) leaves missing values out and its input unchanged', () => {
  const values = Float64Array.of(3, NaN, -1, 2);
  expect([...sortedPresent(values)]).toEqual([-1, 2, 3]);
  expect([...values]).toEqual([3, NaN, -1, 2]);
});

it('sortedPresent(values, isCounted) leaves out the rows that do not count', () => {
  expect([...sortedPresent(Float64Array.of(3, 1, 2), Uint8Array.of(1, 0, 1))]).toEqual([2, 3]);
});

it('sortedPresent(values) of nothing is empty', () => {
  expect(sortedPresent(Float64Array.of(NaN))).toHaveLength(0);
});
