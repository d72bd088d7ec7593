import fc from 'fast-check';
import { valuesAt } from '../../../src/grading/sorting/valuesAt';
import { anyColumn, randomFrom, someCounted } from './columns';

it('valuesAt(values, placesOf) is what a sort would put at the places, in their order', () => {
  expect(valuesAt(Float64Array.of(3, NaN, 1, 2), (count) => [count - 1, 0, 1])).toEqual([3, 1, 2]);
});

it('valuesAt(values, placesOf, isCounted) looks at the rows that count', () => {
  expect(valuesAt(Float64Array.of(3, 9, 1), () => [1], Uint8Array.of(1, 0, 1))).toEqual([3]);
});

it('valuesAt(values, placesOf) of no values can be asked for none', () => {
  expect(valuesAt(Float64Array.of(NaN), (count) => (count === 0 ? [] : [0]))).toEqual([]);
});

it('valuesAt(values, placesOf) requires places of values', () => {
  expect(() => valuesAt(Float64Array.of(1, 2), () => [2])).toThrow(
    new RangeError('valuesAt requires places of values'),
  );
  expect(() => valuesAt(Float64Array.of(1, 2), () => [-1])).toThrow(RangeError);
});

it('valuesAt(values, placesOf) agrees with a sort, whatever the values', () => {
  fc.assert(
    fc.property(
      anyColumn,
      fc.integer(),
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (column, seed, shares) => {
        const isCounted = someCounted(column.length, seed);
        const sorted = column.filter((value, row) => !Number.isNaN(value) && isCounted[row] === 1).sort();
        const places = sorted.length === 0 ? [] : shares.map((share) => Math.floor(share * sorted.length));
        // Added to 0, as −0 is 0 here.
        const expected = places.map((place) => (sorted[place] ?? NaN) + 0);
        expect(valuesAt(column, () => places, isCounted).map((value) => value + 0)).toEqual(expected);
      },
    ),
  );
});

it.each([
  ['smooth', (random: number) => Math.exp(5 * random)],
  ['few different', (random: number) => Math.floor(20 * random ** 3)],
  ['half of them equal', (random: number) => Math.max(0.5, random)],
  ['two values', (random: number) => (random < 0.5 ? 1 : 2)],
  ['mostly small, some very large', (random: number) => (random < 0.99 ? random : 1e300 * random)],
  ['with gaps', (random: number) => (random < 0.3 ? NaN : random)],
])('valuesAt(values, placesOf) of 60,000 values agrees with a sort: %s', (_name, valueOf) => {
  const random = randomFrom(11);
  const values = Float64Array.from({ length: 60_000 }, () => valueOf(random()));
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const last = sorted.length - 1;
  for (const places of [[0], [last], [last >> 1, (last >> 1) + 1], [1, 7, 999, last >> 2, last - 3, 31_000]]) {
    expect(valuesAt(values, () => places)).toEqual(places.map((place) => sorted[place]));
  }
});
