import fc from 'fast-check';
import { sortedRows } from '../../../src/grading/sorting/sortedRows';
import { anyColumn, someCounted } from './columns';

it('sortedRows(values) is ascending, each value with its row, and leaves out what is missing', () => {
  const { values, rows } = sortedRows(Float64Array.of(3, NaN, 1, 2));
  expect([...values]).toEqual([1, 2, 3]);
  expect([...rows]).toEqual([2, 3, 0]);
});

it('sortedRows(values, isCounted) leaves out the rows that do not count', () => {
  expect([...sortedRows(Float64Array.of(3, 4, 1), Uint8Array.of(0, 1, 1)).rows]).toEqual([2, 1]);
});

it('sortedRows(values) of no value is empty', () => {
  expect(sortedRows(Float64Array.of(NaN)).values).toHaveLength(0);
  expect(sortedRows(new Float64Array()).rows).toHaveLength(0);
});

it('sortedRows(values) has every counted row once, in ascending order, whatever the values', () => {
  fc.assert(
    fc.property(anyColumn, fc.integer(), (column, seed) => {
      const isCounted = someCounted(column.length, seed);
      const { values, rows } = sortedRows(column, isCounted);
      const expected = [...column.keys()].filter((row) => isCounted[row] === 1 && !Number.isNaN(column[row]));
      expect([...rows].sort((a, b) => a - b)).toEqual(expected);
      expect(values.every((value, place) => Object.is(value, column[rows[place] ?? -1]))).toBe(true);
      expect(values.every((value, place) => place === 0 || (values[place - 1] ?? NaN) <= value)).toBe(true);
    }),
  );
});

// A stretch whose values crowd at one end of their range leaves nearly all of them in one slot.
it('sortedRows(values) sorts what its slots cannot part', () => {
  const column = Float64Array.from({ length: 300 }, (_, row) => (row === 7 ? 1e300 : (row * 7919) % 300));
  expect([...sortedRows(column).values]).toEqual([...column].sort((a, b) => a - b));
});
