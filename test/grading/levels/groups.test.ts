import { explain, grade, type Indicator } from '../../../src/grading';
import { groups } from '../../../src/grading/levels/groups';
import { columnsOf, schemeOf, termOf, tierIds } from '../schemeFixture';

const names = { 'zh-CN': '层级', en: 'Level' };
const level: Indicator = {
  id: 'level',
  names,
  aliases: [],
  kind: 'category',
  dimension: 'attribute',
  categories: ['dealer', 'store'].map((id) => ({ id, names })),
};
const percentile = termOf('first', 1, { normalise: { method: 'percentile' } });
const scheme = schemeOf({
  indicators: [...schemeOf().indicators, level],
  composites: [{ id: 'overall', names, terms: [percentile] }],
  cuts: [{ composite: 'overall', method: 'median' }],
  levels: { indicator: 'level' },
});

it('groups(scheme, columns) is everyone where the scheme has no levels', () => {
  const isCounted = Uint8Array.of(1, 0);
  expect(groups(schemeOf(), columnsOf({ first: [1, 2] }), isCounted)).toEqual([{ isCounted, some: isCounted }]);
  const all = Uint8Array.of(1, 1);
  expect(groups(schemeOf(), columnsOf({ first: [1, 2] }), all)).toEqual([{ isCounted: all, some: undefined }]);
});

it('groups(scheme, columns) parts the population by level; who has none is in no group', () => {
  const columns = columnsOf({ level: [1, 0, undefined, 1, 0] });
  expect(groups(scheme, columns, Uint8Array.of(1, 1, 1, 1, 0))).toEqual([
    { level: 0, isCounted: Uint8Array.of(0, 1, 0, 0, 0), some: Uint8Array.of(0, 1, 0, 0, 0) },
    { level: 1, isCounted: Uint8Array.of(1, 0, 0, 1, 0), some: Uint8Array.of(1, 0, 0, 1, 0) },
  ]);
});

it('customers are compared only within their own level', () => {
  const columns = columnsOf({ first: [900, 1000, 800, 1, 3, 2], level: [0, 0, 0, 1, 1, 1] });
  const grades = grade(columns, scheme);
  expect(tierIds(grades)).toEqual(['high', 'high', 'low', 'low', 'high', 'high']);
  expect(grades.cuts.map(({ level: of, thresholds }) => [of, thresholds])).toEqual([
    [0, [50]],
    [1, [50]],
  ]);
  // The second of three in its own level.
  expect(explain(grades, 5)).toMatchObject({ score: 50, rank: 2, percentile: 50 });
  expect(explain(grades, 4)).toMatchObject({ score: 100, rank: 1, percentile: 100 });
});

it('who has no level is not graded, and told so', () => {
  const grades = grade(columnsOf({ first: [1, 2], level: [0, undefined] }), scheme);
  expect(tierIds(grades)).toEqual(['high', null]);
  expect(grades.issues).toContainEqual({
    code: 'valueMissing',
    params: { indicator: 'level' },
    row: 1,
    indicator: 'level',
  });
});

it('a scheme with levels cannot grade without their column', () => {
  expect(grade(columnsOf({ first: [1] }), scheme).issues.map(({ code }) => code)).toEqual(['columnMissing']);
});
