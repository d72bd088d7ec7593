import fc from 'fast-check';
import { sortRows } from '../../../src/grading/sorting/sortRows';

it('sortRows(values, rows, count) sorts the first and nothing else', () => {
  const values = Float64Array.of(3, 1, 2, 0);
  const rows = Uint32Array.of(0, 1, 2, 3);
  sortRows(values, rows, 3);
  expect([...values]).toEqual([1, 2, 3, 0]);
  expect([...rows]).toEqual([1, 2, 0, 3]);
});

it.each([
  ['a few', 16],
  ['many', 200],
])('sortRows(values, rows, count) keeps every value with its row: %s', (_name, maxLength) => {
  fc.assert(
    fc.property(fc.float64Array({ noNaN: true, maxLength }), (column) => {
      const values = column.slice();
      const rows = Uint32Array.from(column.keys());
      sortRows(values, rows, values.length);
      expect(values.every((value, place) => Object.is(value, column[rows[place] ?? -1]))).toBe(true);
      expect(values.every((value, place) => place === 0 || (values[place - 1] ?? NaN) <= value)).toBe(true);
      expect(new Set(rows).size).toBe(column.length);
    }),
  );
});
