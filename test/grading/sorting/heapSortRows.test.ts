import fc from 'fast-check';
import { heapSortRows } from '../../../src/grading/sorting/heapSortRows';

it('heapSortRows(values, rows, start, end) sorts between the two places and nothing else', () => {
  const values = Float64Array.of(9, 3, 1, 2, 0);
  const rows = Uint32Array.of(0, 1, 2, 3, 4);
  heapSortRows(values, rows, 1, 4);
  expect([...values]).toEqual([9, 1, 2, 3, 0]);
  expect([...rows]).toEqual([0, 2, 3, 1, 4]);
});

it('heapSortRows(values, rows, start, end) keeps every value with its row', () => {
  fc.assert(
    fc.property(fc.float64Array({ noNaN: true, maxLength: 200 }), (column) => {
      const values = column.slice();
      const rows = Uint32Array.from(column.keys());
      heapSortRows(values, rows, 0, values.length);
      expect(values.every((value, place) => Object.is(value, column[rows[place] ?? -1]))).toBe(true);
      expect(values.every((value, place) => place === 0 || (values[place - 1] ?? NaN) <= value)).toBe(true);
      expect(new Set(rows).size).toBe(column.length);
    }),
  );
});
