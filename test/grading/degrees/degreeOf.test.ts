import type { Indicator } from '../../../src/grading';
import { degreeOf } from '../../../src/grading/degrees/degreeOf';
import { termOf } from '../schemeFixture';

const names = { 'zh-CN': '例', en: 'Example' };
const indicator: Indicator = {
  id: 'first',
  names,
  aliases: [],
  kind: 'category',
  dimension: 'risk',
  categories: [
    { id: 'good', names },
    { id: 'poor', names },
  ],
};
const population = Float64Array.of(0, 10, 20, 40);

it.each([
  ['percentile', { method: 'percentile' }, 10, 100 / 3],
  ['minmax', { method: 'minmax' }, 10, 25],
  ['linear', { method: 'linear', floor: 10, target: 30 }, 15, 25],
  // Mean 17.5, population deviation √218.75: z of 17.5 is 0.
  ['zscore', { method: 'zscore' }, 17.5, 50],
  ['target', { method: 'target', target: 20, reach: 20 }, 10, 50],
  ['category', { method: 'category', degrees: { good: 100, poor: 20 } }, 1, 20],
  ['boolean', { method: 'boolean' }, 1, 100],
  ['bands', { method: 'bands', below: 5, bands: [{ from: 10, degree: 60 }] }, 10, 60],
] as const)('degreeOf(term, population) reads by %s', (_name, normalise, value, expected) => {
  expect(degreeOf(termOf('first', 1, { normalise }), indicator, population)(value)).toBeCloseTo(expected, 12);
});

it('degreeOf(term, population) turns the degree round where lower is better', () => {
  const term = termOf('first', 1, { normalise: { method: 'minmax' }, direction: 'lower' });
  expect([0, 10, 40].map(degreeOf(term, undefined, population))).toEqual([100, 75, 0]);
});
