import { completeRows } from '../../../src/grading/weights/completeRows';

it('completeRows(columns) leaves out a row that misses a value in any column, and the input unchanged', () => {
  const columns = [Float64Array.of(1, NaN, 3, 4), Float64Array.of(5, 6, NaN, 8)];
  expect(completeRows(columns)).toEqual([Float64Array.of(1, 4), Float64Array.of(5, 8)]);
  expect(columns).toEqual([Float64Array.of(1, NaN, 3, 4), Float64Array.of(5, 6, NaN, 8)]);
});

it('completeRows(columns) may leave none', () => {
  expect(completeRows([Float64Array.of(NaN, 1), Float64Array.of(1, NaN)])).toEqual([
    new Float64Array(),
    new Float64Array(),
  ]);
});

it.each([
  ['no columns', [], 'at least one column'],
  ['columns of different lengths', [Float64Array.of(1), Float64Array.of(1, 2)], 'columns of one length'],
  ['an infinite value', [Float64Array.of(1, -Infinity)], 'finite numbers'],
])('completeRows(columns) refuses %s', (_name, columns, required) => {
  expect(() => completeRows(columns)).toThrow(new RangeError(`completeRows requires ${required}`));
});
