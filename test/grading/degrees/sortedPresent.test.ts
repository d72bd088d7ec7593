import fc from 'fast-check';
import { sortedPresent } from '../../../src/grading/degrees/sortedPresent';
import { anyColumn, randomFrom, someCounted } from '../sorting/columns';

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

it('sortedPresent(values, isCounted) has every counted value once, ascending, whatever the values', () => {
  fc.assert(
    fc.property(anyColumn, fc.integer(), (column, seed) => {
      const isCounted = someCounted(column.length, seed);
      const expected = column.filter((value, row) => isCounted[row] === 1 && !Number.isNaN(value)).sort();
      const sorted = sortedPresent(column, isCounted);
      expect(sorted).toHaveLength(expected.length);
      expect(sorted.every((value, place) => value === expected[place])).toBe(true);
    }),
  );
});

it('sortedPresent(values) of many different values is ascending', () => {
  const random = randomFrom(2);
  const column = Float64Array.from({ length: 50_000 }, () => random() - 0.5);
  expect(sortedPresent(column)).toEqual(column.slice().sort());
});
