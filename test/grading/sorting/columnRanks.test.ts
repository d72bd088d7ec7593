import fc from 'fast-check';
import { columnRanks } from '../../../src/grading/sorting/columnRanks';
import { anyColumn, randomFrom, someCounted } from './columns';

it('columnRanks(values) counts what is below a value, and what is equal, missing ones left out', () => {
  const ranks = columnRanks(Float64Array.of(20, 10, NaN, 20, 30));
  expect(ranks.count).toBe(4);
  expect([5, 10, 15, 20, 30, 31].map((value) => ranks.around(value).below)).toEqual([0, 0, 1, 1, 3, 4]);
  expect([5, 10, 15, 20, 30, 31].map((value) => ranks.around(value).upTo)).toEqual([0, 1, 1, 3, 4, 4]);
});

it('columnRanks(values) has no spread where all are equal, or there is none', () => {
  expect(columnRanks(Float64Array.of(3, 3)).isSpread).toBe(false);
  expect(columnRanks(Float64Array.of(NaN))).toMatchObject({ count: 0, isSpread: false });
  expect(columnRanks(Float64Array.of(3, 4)).isSpread).toBe(true);
});

it('columnRanks(values, isCounted) counts as going through the column does, whatever the values', () => {
  fc.assert(
    fc.property(anyColumn, fc.integer(), fc.double({ noNaN: true }), (column, seed, another) => {
      const isCounted = someCounted(column.length, seed);
      const counted = column.filter((_, row) => isCounted[row] === 1);
      const ranks = columnRanks(column, isCounted);
      for (const value of [...column.subarray(0, 20), another].filter((each) => !Number.isNaN(each))) {
        expect(ranks.around(value)).toEqual({
          below: counted.filter((each) => each < value).length,
          upTo: counted.filter((each) => each <= value).length,
        });
      }
    }),
  );
});

it('columnRanks(values) of many different values sorts only what it is asked for', () => {
  const random = randomFrom(3);
  const values = Float64Array.from({ length: 50_000 }, () => Math.exp(5 * random()));
  const { around } = columnRanks(values);
  const sorted = values.slice().sort();
  for (const place of [0, 1, 777, 25_000, 49_999]) {
    expect(around(sorted[place] ?? NaN)).toEqual({ below: place, upTo: place + 1 });
  }
  expect([around(0), around(1e6)]).toEqual([
    { below: 0, upTo: 0 },
    { below: 50_000, upTo: 50_000 },
  ]);
});
