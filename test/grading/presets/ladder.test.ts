import { grade, nextTier, presetById, type Scheme } from '../../../src/grading';
import { columnsOf, tierIds } from '../schemeFixture';

// The preset is there; a test of the list holds it.
const ladder = presetById('ladder') as Scheme;
const TODAY = 46000;
const customer = (satisfaction: readonly number[]) =>
  columnsOf({
    orders: satisfaction.map(() => 6),
    firstOrder: satisfaction.map(() => TODAY - 730),
    lastOrder: satisfaction.map(() => TODAY - 1),
    satisfaction,
  });

it('satisfaction counts on a scale of a hundred and on one of five', () => {
  const grades = grade(customer([79, 80, 5, 4, 3.9]), ladder, { asOf: TODAY });
  expect(tierIds(grades)).toEqual(['longTerm', 'supporter', 'supporter', 'supporter', 'longTerm']);
});

it('the way to the next rung is on the scale of the column, and changes nothing of the past', () => {
  const grades = grade(customer([3.5, 4.5]), ladder, { asOf: TODAY });
  expect(nextTier(grades, 0)?.changes).toEqual([
    { indicator: 'satisfaction', from: 3.5, to: 4, tier: 'supporter', effort: 0 },
  ]);
  const young = grade(
    { ...customer([3.5]), numbers: { ...customer([3.5]).numbers, firstOrder: Float64Array.of(TODAY - 9) } },
    ladder,
  );
  expect(nextTier(young, 0)?.changes.map(({ indicator }) => indicator)).not.toContain('firstOrder');
});
