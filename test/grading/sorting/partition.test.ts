import fc from 'fast-check';
import { floatWords, HIGH_WORD, orderKey } from '../../../src/grading/sorting/floatWords';
import { partition } from '../../../src/grading/sorting/partition';
import { sample } from '../../../src/grading/sorting/sample';
import { anyColumn, randomFrom } from './columns';

it('orderKey(highWord) never falls where the value rises, and is the same for 0 and −0', () => {
  const keyOf = (value: number) => orderKey(floatWords(Float64Array.of(value))[HIGH_WORD] ?? NaN);
  const ascending = [-Infinity, -1e308, -2, -1, -1e-310, -5e-324, -0, 0, 5e-324, 1, 2, 1e308, Infinity].map(keyOf);
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
  expect(keyOf(-0)).toBe(keyOf(0));
});

it('partition(values) puts all values of a stretch below those of the next, equal ones together', () => {
  fc.assert(
    fc.property(anyColumn, (column) => {
      const { values, rows, ends } = partition(column, sample(column));
      let highest = -Infinity;
      let start = 0;
      for (const end of ends) {
        const stretch = values.subarray(start, end);
        expect(stretch.every((value) => value > highest)).toBe(true);
        highest = Math.max(highest, ...stretch);
        start = end;
      }
      expect(start).toBe(column.filter((value) => !Number.isNaN(value)).length);
      expect(values.every((value, place) => Object.is(value, column[rows[place] ?? -1]))).toBe(true);
    }),
  );
});

it('partition(values) makes stretches of no more than a few thousand where the values lie smoothly', () => {
  const random = randomFrom(1);
  const values = Float64Array.from({ length: 200_000 }, () => Math.exp(10 * random()));
  const { ends } = partition(values, sample(values));
  const lengths = Array.from(ends, (end, stretch) => end - (ends[stretch - 1] ?? 0));
  expect(Math.max(...lengths)).toBeLessThan(3000);
});
