import fc from 'fast-check';
import { grade, retier, type Cut, type Scheme } from '../../src/grading';
import { columnsOf, schemeOf, termOf, tierIds } from './schemeFixture';

const percentile = { normalise: { method: 'percentile' } } as const;
const columns = columnsOf({
  first: [10, 20, 30, 40, undefined, 60, 70, 200],
  second: [5, 4, 3, 2, 1, 0, undefined, 90],
});

/** Cut as given; a value of 200 cannot be true. */
function cutAt(cut: Cut, other: Partial<Scheme> = {}): Scheme {
  const scheme = schemeOf(other);
  const indicators = scheme.indicators.map((indicator) => ({ ...indicator, within: [0, 100] as const }));
  const terms = [termOf('first', 0.7, percentile), termOf('second', 0.3, { ...percentile, direction: 'lower' })];
  const composites = scheme.composites.map((composite) => ({ ...composite, terms, ...other.composites?.[0] }));
  return { ...scheme, indicators, composites, cuts: [cut] };
}

const share: Cut = { composite: 'overall', method: 'share', shares: [0.2, 0.8] };

it('retier(grades, scheme) is what grading by that scheme gives, wherever the threshold is moved', () => {
  const grades = grade(columns, cutAt(share), { asOf: 45_000 });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (threshold) => {
      const moved = cutAt({ composite: 'overall', method: 'absolute', thresholds: [threshold] });
      expect(retier(grades, moved)).toEqual(grade(columns, moved, { asOf: 45_000 }));
    }),
  );
});

it('retier(grades, scheme) takes other floors and caps, and leaves the grades as they were', () => {
  const grades = grade(columns, cutAt(share));
  const before = tierIds(grades);
  const reason = { 'zh-CN': '测试', en: 'Test' };
  const when = { indicator: 'second', op: '>=', value: 4 } as const;
  const capped = cutAt(share, { gates: [{ id: 'cap', kind: 'cap', when, tier: 'low', reason }] });
  expect(retier(grades, capped)).toEqual(grade(columns, capped));
  expect(tierIds(grades)).toEqual(before);
  expect([...grades.gates]).toEqual(new Array(8).fill(-1));
});

it('retier(grades, scheme) keeps weights that were derived', () => {
  const derived = { weights: { method: 'entropy' } } as const;
  const terms = [termOf('first', 0, percentile), termOf('second', 0, percentile)];
  const [overall] = schemeOf().composites;
  if (overall === undefined) throw new RangeError('the fixture has a composite');
  const scheme = cutAt(share, { composites: [{ ...overall, terms, ...derived }] });
  const moved = { ...scheme, cuts: [{ composite: 'overall', method: 'median' } as const] };
  expect(retier(grade(columns, scheme), moved)).toEqual(grade(columns, moved));
});

it('retier(grades, scheme) refuses what the first grading was refused for', () => {
  const { rowCount, numbers } = columns;
  const only = { rowCount, numbers: { first: numbers.first ?? new Float64Array(rowCount) } };
  const grades = grade(only, cutAt(share));
  expect(grades.issues.length).toBeGreaterThan(0);
  expect(retier(grades, cutAt({ composite: 'overall', method: 'median' })).tiers).toEqual(grades.tiers);
});

it('retier(grades, scheme) requires what the composites hang on to be the same', () => {
  const grades = grade(columns, cutAt(share));
  const [composite] = cutAt(share).composites;
  if (composite === undefined) throw new RangeError('the fixture has a composite');
  const other = cutAt(share, { composites: [{ ...composite, terms: [termOf('first', 1, percentile)] }] });
  expect(() => retier(grades, other)).toThrow(
    new RangeError('retier requires the indicators, composites, levels and set gates of the grades'),
  );
});
