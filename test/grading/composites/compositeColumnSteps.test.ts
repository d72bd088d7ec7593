import { compositeColumnSteps } from '../../../src/grading/composites/compositeColumnSteps';
import { finished } from '../../../src/grading/finished';
import { termOf } from '../schemeFixture';

const compositeColumn = (...given: Parameters<typeof compositeColumnSteps>) => finished(compositeColumnSteps(...given));

const of = (weight: number, degrees: readonly number[], missing: 'skip' | 'ungraded' = 'skip') => ({
  term: termOf('first', weight, { missing }),
  degrees: Float64Array.from(degrees),
});

it('compositeColumn(terms) is weight × degree, added up', () => {
  expect([...compositeColumn([of(0.2, [89]), of(0.8, [50])], 2, 1)]).toEqual([0.2 * 89 + 0.8 * 50]);
});

it('compositeColumn(terms) scales the other weights up where a term is skipped', () => {
  // 0.3 and 0.3 of 0.6: half each.
  expect([...compositeColumn([of(0.3, [40]), of(0.4, [NaN]), of(0.3, [80])], 3, 1)]).toEqual([60]);
});

it('compositeColumn(terms) scales the other weights up where a term has no column', () => {
  expect([...compositeColumn([of(0.25, [40]), of(0.25, [80])], 3, 1)]).toEqual([60]);
});

it('compositeColumn(terms) is missing where nothing counts, or what must not be missing is', () => {
  const terms = [of(0.5, [NaN, NaN, 10], 'ungraded'), of(0.5, [NaN, 10, NaN])];
  expect([...compositeColumn(terms, 2, 3)]).toEqual([NaN, NaN, 10]);
});

it('compositeColumn(terms) never exceeds 100 by rounding', () => {
  const weights = [0.1, 0.7, 0.2 + 1e-10];
  expect([
    ...compositeColumn(
      weights.map((weight) => of(weight, [100])),
      3,
      1,
    ),
  ]).toEqual([100]);
});
