import { distinctCount, evenRows, pointRowSteps } from '../../../src/grading/clusters/pointRows';
import { finished } from '../../../src/grading/finished';

const pointRows = (...points: readonly (readonly number[])[]) =>
  finished(pointRowSteps(points.map((column) => Float64Array.from(column))));

it('pointRowSteps(points) sorts points by their first feature, then by the second', () => {
  const { values, order, unit } = pointRows([2, 1, 2, 1], [5, 8, 4, 8]);
  expect([...order]).toEqual([1, 3, 2, 0]);
  expect([...values].map((value) => value * unit)).toEqual([1, 8, 1, 8, 2, 4, 2, 5]);
});

it.each([0, 1, 2, 3, 5, 8, 1000])('pointRowSteps(points) sorts %d rows', (count) => {
  // Multiples of the golden ratio: all different, in no order.
  const column = Array.from({ length: count }, (_, row) => (row * 0.6180339887498949) % 1);
  const { values, order, unit } = pointRows(column);
  expect([...values].map((value) => value * unit)).toEqual([...column].sort((one, other) => one - other));
  expect([...order].sort((one, other) => one - other)).toEqual([...column.keys()]);
});

it.each([0, 1, 3, 1e150, 1e-150, 5e-324])(
  'pointRowSteps(points) measures %d in a power of two that keeps it',
  (value) => {
    const { values, unit } = pointRows([value, -value]);
    expect(Math.log2(unit) % 1).toBeCloseTo(0);
    expect((values[1] ?? NaN) * unit === value).toBe(true);
    expect(Math.abs(values[1] ?? NaN)).toBeLessThanOrEqual(1);
  },
);

it('evenRows(rows, most) takes points evenly from their order', () => {
  const rows = pointRows([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  const { values, order, rowCount, unit } = evenRows(rows, 3);
  expect([...values].map((value) => value * unit)).toEqual([2, 5, 8]);
  expect([...order]).toEqual([7, 4, 1]);
  expect(rowCount).toBe(3);
  expect(evenRows(rows, 9)).toBe(rows);
});

it.each([
  [10, 3],
  [3, 3],
  [2, 2],
  [0, 0],
])('distinctCount(rows, %d) of three different points is %d', (most, count) => {
  expect(distinctCount(pointRows([1, 2, 1, 1, 2], [5, 5, 5, 6, 5]), most)).toBe(count);
});

it('distinctCount(rows, most) of no rows is 0', () => {
  expect(distinctCount(pointRows([]), 5)).toBe(0);
});

it.each([
  ['no column', [], 'one or more columns of one length'],
  ['columns of different lengths', [[1, 2], [1]], 'one or more columns of one length'],
  ['a missing value', [[1, NaN]], 'finite numbers within ±1e150'],
  ['an infinite value', [[1, -Infinity]], 'finite numbers within ±1e150'],
  ['a value too large', [[1, 1.1e150]], 'finite numbers within ±1e150'],
])('pointRowSteps(points) refuses %s', (_name, points, required) => {
  expect(() => pointRows(...points)).toThrow(new RangeError(`pointRows requires ${required}`));
});
