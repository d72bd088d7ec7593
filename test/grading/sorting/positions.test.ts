import fc from 'fast-check';
import { positions, stretchOf } from '../../../src/grading/sorting/positions';
import { sample } from '../../../src/grading/sorting/sample';
import { anyColumn, randomFrom, someCounted } from './columns';

it('positions(values, sampled, isCounted) never fall where the values rise; only what does not count has none', () => {
  fc.assert(
    fc.property(anyColumn, fc.integer(), (column, seed) => {
      const isCounted = someCounted(column.length, seed);
      const { of } = positions(column, sample(column, isCounted), isCounted);
      const isThere = (row: number) => isCounted[row] === 1 && !Number.isNaN(column[row]);
      expect([...of.keys()].filter((row) => of[row] !== 0)).toEqual([...of.keys()].filter(isThere));
      const rows = [...of.keys()].filter(isThere).sort((a, b) => (column[a] ?? NaN) - (column[b] ?? NaN));
      rows.forEach((row, place) => {
        const before = rows[place - 1] ?? row;
        expect(of[row]).toBeGreaterThanOrEqual(of[before] ?? NaN);
        if (column[row] === column[before]) expect(of[row]).toBe(of[before]);
      });
    }),
  );
});

it('positions(values, sampled) counts the values of each stretch, of which a value knows its own', () => {
  fc.assert(
    fc.property(anyColumn, (column) => {
      const located = positions(column, sample(column));
      const counts = new Uint32Array(located.counts.length);
      for (const value of column.filter((each) => !Number.isNaN(each))) {
        const stretch = stretchOf(value, located);
        counts[stretch] = (counts[stretch] ?? 0) + 1;
      }
      expect([...located.counts]).toEqual([...counts]);
    }),
  );
});

it('positions(values, sampled) orders infinite values with the others', () => {
  const { of } = positions(Float64Array.of(1, -Infinity, Infinity), Float64Array.of(-Infinity, 1, Infinity));
  expect((of[1] ?? NaN) < (of[0] ?? NaN) && (of[0] ?? NaN) < (of[2] ?? NaN)).toBe(true);
});

it('positions(values, sampled) makes stretches of no more than a few thousand where the values lie smoothly', () => {
  const random = randomFrom(1);
  const values = Float64Array.from({ length: 200_000 }, () => Math.exp(10 * random()));
  expect(Math.max(...positions(values, sample(values)).counts)).toBeLessThan(3000);
});
