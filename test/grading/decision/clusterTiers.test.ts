import { explain, grade, type Clusters } from '../../../src/grading';
import { columnsOf, schemeOf, termOf, tierIds, tierOf } from '../schemeFixture';

const names = { 'zh-CN': '例', en: 'Example' };
const composites = ['first', 'second'].map((id) => ({ id: `of-${id}`, names, terms: [termOf(id, 1)] }));
const scheme = (count: Clusters['count']) =>
  schemeOf({
    composites,
    cuts: [],
    score: 'of-second',
    decide: { kind: 'clusters', composites: ['of-first', 'of-second'], orderBy: 'of-second', count },
    tiers: [tierOf('one', 1), tierOf('two', 2), tierOf('three', 3)],
  });
// Three clear groups: around (10, 10), (90, 50) and (50, 90).
const columns = columnsOf({
  first: [10, 11, 90, 91, 50, 51, undefined],
  second: [10, 11, 50, 51, 90, 91, 60],
});

it('clusters give tiers, the best mean of the composite named first', () => {
  const grades = grade(columns, scheme(3));
  expect(tierIds(grades)).toEqual(['three', 'three', 'two', 'two', 'one', 'one', null]);
  expect(explain(grades, 0)).toMatchObject({ decidedBy: 'cluster' });
  expect(grades.issues).toEqual([{ code: 'compositeMissing', params: { composite: 'of-first' }, row: 6 }]);
});

it('the number of clusters within a range is that of the best silhouette, and all of them are shown', () => {
  const { clusters } = grade(columns, scheme({ from: 2, to: 5 }));
  expect(clusters?.silhouettes.map(({ count }) => count)).toEqual([2, 3, 4, 5]);
  expect(clusters?.centres).toHaveLength(3);
  // The means of the two in each group.
  expect(clusters?.centres[0]?.['of-first']).toBeCloseTo(50.5, 9);
  expect(clusters?.centres[0]?.['of-second']).toBeCloseTo(90.5, 9);
});

it.each([
  ['fewer customers than clusters', { first: [1, 2], second: [1, 2] }],
  ['fewer different customers than clusters', { first: [1, 1, 1, 1], second: [2, 2, 2, 2] }],
])('%s have no tier, and are told why once', (_name, few) => {
  const grades = grade(columnsOf(few), scheme(3));
  expect(new Set(tierIds(grades))).toEqual(new Set([null]));
  expect(grades.issues).toEqual([{ code: 'tooFewForClusters', params: { count: 3 } }]);
});
