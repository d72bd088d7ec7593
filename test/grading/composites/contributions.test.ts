import { contributions } from '../../../src/grading/composites/contributions';
import { fittedTerm } from '../../../src/grading/composites/fittedTerm';
import type { MissingPolicy } from '../../../src/grading';
import { columnsOf, schemeOf, termOf } from '../schemeFixture';

const { indicators } = schemeOf();

const columns = columnsOf({ first: [80, 40, 10], second: [undefined, 60, 20] });
const everyRow = Uint8Array.of(1, 1, 1);
const ofRow0 = (missing: MissingPolicy) =>
  contributions(
    [termOf('first', 0.6), termOf('second', 0.4, { missing })].map((term) =>
      fittedTerm(term, indicators, columns, everyRow),
    ),
    2,
    0,
  );

it('contributions(terms, row) names value, degree, weight and points', () => {
  expect(ofRow0('zero')[0]).toEqual({ indicator: 'first', value: 80, degree: 80, weight: 0.6, points: 48 });
});

it('contributions(terms, row) of a skipped value has no degree and weight 0; the others carry its weight', () => {
  expect(ofRow0('skip')).toEqual([
    { indicator: 'first', value: 80, degree: 80, weight: 1, points: 80 },
    { indicator: 'second', weight: 0, points: 0, missing: 'skip' },
  ]);
});

it('contributions(terms, row) of a value counted as zero has degree 0', () => {
  expect(ofRow0('zero')[1]).toEqual({ indicator: 'second', degree: 0, weight: 0.4, points: 0, missing: 'zero' });
});

it('contributions(terms, row) of a value counted as the median has its degree', () => {
  // Median of 60 and 20: 40.
  expect(ofRow0('median')[1]).toEqual({ indicator: 'second', degree: 40, weight: 0.4, points: 16, missing: 'median' });
});

it('contributions(terms, row) says when a missing value kept the row from a grade', () => {
  expect(ofRow0('ungraded')[1]?.missing).toBe('ungraded');
});

it('fittedTerm(term) of a column without any value has no median: the term is skipped', () => {
  const blank = columnsOf({ first: [undefined, undefined] });
  const term = fittedTerm(termOf('first', 1, { missing: 'median' }), indicators, blank, Uint8Array.of(1, 1));
  expect(contributions([term], 1, 0)).toEqual([{ indicator: 'first', weight: 0, points: 0, missing: 'skip' }]);
});
