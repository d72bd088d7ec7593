import { degreeOf } from '../../../src/grading/degrees/degreeOf';
import { termOf } from '../schemeFixture';

const population = Float64Array.of(0, 10, 20, 40);

it.each([
  ['percentile', { method: 'percentile' }, 10, 100 / 3],
  ['minmax', { method: 'minmax' }, 10, 25],
  ['linear', { method: 'linear', floor: 10, target: 30 }, 15, 25],
  ['bands', { method: 'bands', below: 5, bands: [{ from: 10, degree: 60 }] }, 10, 60],
] as const)('degreeOf(term, population) reads by %s', (_name, normalise, value, expected) => {
  expect(degreeOf(termOf('first', 1, { normalise }), population)(value)).toBeCloseTo(expected, 12);
});

it('degreeOf(term, population) turns the degree round where lower is better', () => {
  const term = termOf('first', 1, { normalise: { method: 'minmax' }, direction: 'lower' });
  expect([0, 10, 40].map(degreeOf(term, population))).toEqual([100, 75, 0]);
});
