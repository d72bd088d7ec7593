import { explain, grade, type WeightRule } from '../../../src/grading';
import { columnsOf, schemeOf, termOf } from '../schemeFixture';

const names = { 'zh-CN': '综合', en: 'Overall' };
const columns = columnsOf({ first: [100, 50, 0, 20], second: [60, 60, 60, 60] });

function weighted(weights: WeightRule, other = {}) {
  const terms = [termOf('first', 0, other), termOf('second', 0, other)];
  return schemeOf({ composites: [{ id: 'overall', names, terms, weights }] });
}
const weightsOf = (rule: WeightRule) => {
  const grades = grade(columns, weighted(rule));
  return grades.scheme.composites[0]?.terms.map(({ weight }) => weight);
};

it('equal weights are equal', () => {
  expect(weightsOf({ method: 'equal' })).toEqual([0.5, 0.5]);
});

it('weights by judgements are those of the analytic hierarchy process', () => {
  const [first, second] =
    weightsOf({
      method: 'ahp',
      judgements: [
        [1, 3],
        [1 / 3, 1],
      ],
    }) ?? [];
  expect(first).toBeCloseTo(0.75, 12);
  expect(second).toBeCloseTo(0.25, 12);
});

it.each(['entropy', 'critic'] as const)('by %s a term that tells nobody apart has no weight', (method) => {
  expect(weightsOf({ method })).toEqual([1, 0]);
});

it('the grades carry the weights that were derived, and the reasons count with them', () => {
  const grades = grade(columns, weighted({ method: 'entropy' }));
  expect([...grades.scores]).toEqual([100, 50, 0, 20]);
  expect(explain(grades, 1).composites[0]?.contributions.map(({ weight, points }) => [weight, points])).toEqual([
    [1, 50],
    [0, 0],
  ]);
});

it('where only a term without weight is left, nothing counts and the row has no score', () => {
  const grades = grade(
    columnsOf({ first: [100, 0, undefined], second: [60, 60, 60] }),
    weighted({ method: 'entropy' }),
  );
  expect([...grades.scores]).toEqual([100, 0, NaN]);
  expect(explain(grades, 2).composites[0]?.contributions.map(({ points }) => points)).toEqual([0, 0]);
});

it('the weights of terms without a column go to the others', () => {
  const grades = grade(columnsOf({ first: [80, 20] }), weighted({ method: 'equal' }, { optional: true }));
  expect([...grades.scores]).toEqual([80, 20]);
});
