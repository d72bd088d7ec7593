import { compositeColumnSteps } from '../../../src/grading/composites/compositeColumnSteps';
import { finished } from '../../../src/grading/finished';
import { termOf } from '../schemeFixture';

interface Given {
  readonly weight: number;
  readonly degrees: readonly number[];
  readonly missing?: 'skip' | 'ungraded';
}

const of = (weight: number, degrees: readonly number[], missing?: 'skip' | 'ungraded'): Given => ({
  weight,
  degrees,
  missing,
});

/** The only composite of terms that each have a reading of their own. */
function compositeColumn(given: readonly Given[], termCount: number): readonly number[] {
  const terms = given.map(({ weight, missing = 'skip' }, reading) => ({
    term: termOf('first', weight, { missing }),
    reading,
  }));
  const readings = given.map(({ degrees }) => Float64Array.from(degrees));
  const [column] = finished(compositeColumnSteps([{ terms, termCount }], readings, readings[0]?.length ?? 0));
  return [...(column ?? [])];
}

it('compositeColumn(terms) is weight × degree, added up', () => {
  expect(compositeColumn([of(0.2, [89]), of(0.8, [50])], 2)).toEqual([0.2 * 89 + 0.8 * 50]);
});

it('compositeColumn(terms) adds left to right, however many terms there are', () => {
  const weights = [0.1, 0.2, 0.3, 0.05, 0.15, 0.2];
  const degrees = [97, 61, 43, 89, 71, 53];
  const sum = weights.reduce((points, weight, index) => points + weight * (degrees[index] ?? NaN), 0);
  expect(
    compositeColumn(
      weights.map((weight, index) => of(weight, [degrees[index] ?? NaN])),
      6,
    ),
  ).toEqual([sum]);
});

it('compositeColumn(terms) scales the other weights up where a term is skipped', () => {
  // 0.3 and 0.3 of 0.6: half each.
  expect(compositeColumn([of(0.3, [40]), of(0.4, [NaN]), of(0.3, [80])], 3)).toEqual([60]);
});

it('compositeColumn(terms) scales the other weights up where a term has no column', () => {
  expect(compositeColumn([of(0.25, [40]), of(0.25, [80])], 3)).toEqual([60]);
});

it('compositeColumn(terms) is missing where nothing counts, or what must not be missing is', () => {
  const terms = [of(0.5, [NaN, NaN, 10], 'ungraded'), of(0.5, [NaN, 10, NaN])];
  expect(compositeColumn(terms, 2)).toEqual([NaN, NaN, 10]);
});

it('compositeColumn(terms) is missing where all weights are 0', () => {
  expect(compositeColumn([of(0, [10]), of(0, [20])], 2)).toEqual([NaN]);
});

it('compositeColumn(terms) never exceeds 100 by rounding', () => {
  const weights = [0.1, 0.7, 0.2 + 1e-10];
  expect(
    compositeColumn(
      weights.map((weight) => of(weight, [100])),
      3,
    ),
  ).toEqual([100]);
});

it('compositeColumnSteps(composites, readings) reads the same degrees for several composites, over many rows', () => {
  const rows = 40_000;
  const readings = [7, 11, 13].map((factor) => Float64Array.from({ length: rows }, (_, row) => (row * factor) % 101));
  const term = termOf('first', 0.5, { missing: 'skip' });
  const composites = [
    { terms: [0, 1].map((reading) => ({ term, reading })), termCount: 2 },
    { terms: [2, 0].map((reading) => ({ term, reading })), termCount: 2 },
  ];
  const columns = finished(compositeColumnSteps(composites, readings, rows));
  const sums = ([first, second]: readonly [number, number]) =>
    Float64Array.from({ length: rows }, (_, row) =>
      Math.min(100, 0.5 * (readings[first]?.[row] ?? NaN) + 0.5 * (readings[second]?.[row] ?? NaN)),
    );
  expect(columns).toEqual([sums([0, 1]), sums([2, 0])]);
});
