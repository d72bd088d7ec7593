import fc from 'fast-check';
import { degreeArray } from '../../../src/grading/degrees/degrees';
import { percentileColumn, percentileDegrees } from '../../../src/grading/degrees/percentileColumn';
import { percentileDegree } from '../../../src/grading/degrees/percentileDegree';
import { sortedPresent } from '../../../src/grading/degrees/sortedPresent';
import { anyColumn, randomFrom, someCounted } from '../sorting/columns';

/** The first row whose degree is not, to the last bit, that of its value looked up in the population; −1: none. */
function firstDifference(values: Float64Array, isCounted?: Uint8Array): number {
  const degree = percentileDegree(sortedPresent(values, isCounted));
  return percentileColumn(values, isCounted).findIndex((found, row) => {
    const value = values[row] ?? NaN;
    const isIn = !Number.isNaN(value) && (isCounted === undefined || isCounted[row] === 1);
    return !Object.is(found, isIn ? degree(value) : NaN);
  });
}

it('percentileColumn(values) gives ties their average rank, and a missing value nothing', () => {
  // Ranks 2.5, 1, none, 5, 4, 2.5 of five: (2.5 − 1) ÷ 4 = 37.5 %.
  expect([...percentileColumn(Float64Array.of(20, 10, NaN, 50, 40, 20))]).toEqual([37.5, 0, NaN, 100, 75, 37.5]);
});

it.each([
  ['no rows', [], []],
  ['nothing but missing values', [NaN, NaN], [NaN, NaN]],
  ['one value', [NaN, 7], [NaN, 50]],
  ['all equal', [7, 7, 7], [50, 50, 50]],
  ['0 and −0 are equal', [0, -0, 1], [25, 25, 100]],
])('percentileColumn(values) of %s', (_name, values, degrees) => {
  expect([...percentileColumn(Float64Array.from(values))]).toEqual(degrees);
});

it('percentileColumn(values, isCounted) compares the rows that count only', () => {
  expect([...percentileColumn(Float64Array.of(5, 1, 9, 3), Uint8Array.of(1, 0, 1, 1))]).toEqual([50, NaN, 100, 0]);
});

it('percentileColumn(values) is percentileDegree of every value to the last bit, whatever the values', () => {
  fc.assert(
    fc.property(anyColumn, fc.option(fc.integer(), { nil: undefined }), (values, seed) => {
      const isCounted = seed === undefined ? undefined : someCounted(values.length, seed);
      expect(firstDifference(values, isCounted)).toBe(-1);
    }),
    { numRuns: 100 },
  );
});

const random = randomFrom(1);
it.each<[string, (row: number) => number]>([
  ['few values', () => Math.floor(random() * 50)],
  ['amounts in cents', () => Math.round(100 * Math.exp(8 * random())) / 100],
  ['as many values as rows', () => random() - 0.5],
  ['one value in most rows', () => (random() < 0.8 ? 0 : random())],
  ['numbers of which half are missing', () => (random() < 0.5 ? NaN : random())],
  ['a column in order', (row) => row],
  [
    'many values too close to be told apart by where they lie',
    (row) => (row === 7 ? 1e300 : 1 + ((7919 * row) % 30_011) * 2 ** -45),
  ],
  ['values that crowd at one end', (row) => (row % 1000 === 7 ? row : ((7919 * row) % 49_999) / 1e9)],
  ['a power of ten for every row', (row) => 10 ** ((row % 600) - 300)],
])('percentileColumn(values) is percentileDegree of every value of 50,000: %s', (_name, valueOf) => {
  const values = Float64Array.from({ length: 50_000 }, (_, row) => valueOf(row));
  expect(firstDifference(values)).toBe(-1);
});

it.each([
  ['few values', Float64Array.from({ length: 600 }, (_, row) => (row % 50 === 7 ? NaN : row % 3))],
  ['many values', Float64Array.from({ length: 600 }, (_, row) => (row % 50 === 7 ? NaN : row))],
])(
  'percentileDegrees(values) turns round what is better when lower, and fills in for what is missing: %s',
  (_name, values) => {
    const isCounted = Uint8Array.from(values, (_value, row) => (row < 500 ? 1 : 0));
    const rising = percentileColumn(values, isCounted);
    const falling = degreeArray(percentileDegrees(values, isCounted, { direction: 'lower', degreeOfMissing: 0 }));
    rising.forEach((degree, row) => {
      const expected = row >= 500 ? NaN : Number.isNaN(degree) ? 0 : 100 - degree;
      expect([row, falling[row]]).toEqual([row, expected]);
    });
  },
);
