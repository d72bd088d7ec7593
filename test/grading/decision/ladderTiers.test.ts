import { explain, grade, type Ladder } from '../../../src/grading';
import { columnsOf, schemeOf, tierIds, tierOf } from '../schemeFixture';

const ladder: Ladder = {
  kind: 'ladder',
  rungs: [
    {
      tier: 'gold',
      requires: {
        all: [
          { indicator: 'first', op: '>=', value: 10 },
          {
            any: [
              { indicator: 'second', op: '>=', value: 4 },
              { indicator: 'second', op: 'absent' },
            ],
          },
        ],
      },
    },
    { tier: 'silver', requires: { indicator: 'first', op: '>=', value: 5 } },
  ],
  otherwise: 'plain',
};
const tiers = [tierOf('gold', 1), tierOf('silver', 2), tierOf('plain', 3)];
const scheme = (decide: Ladder, other = {}) =>
  schemeOf({ composites: [], cuts: [], score: undefined, decide, tiers, ...other });

it('a ladder gives the highest tier whose requirements hold', () => {
  const columns = columnsOf({ first: [10, 9, 5, 4, undefined, 12], second: [4, 9, 0, 9, 9, 3] });
  const grades = grade(columns, scheme(ladder));
  expect(tierIds(grades)).toEqual(['gold', 'silver', 'silver', 'plain', 'plain', 'silver']);
  expect(explain(grades, 0)).toMatchObject({ decidedBy: 'rung', rule: 0, composites: [] });
  expect(explain(grades, 3)).toMatchObject({ decidedBy: 'rung', rule: undefined });
  expect([...grades.scores]).toEqual([NaN, NaN, NaN, NaN, NaN, NaN]);
});

it('a requirement whose column is absent is dropped where the ladder says so', () => {
  expect(tierIds(grade(columnsOf({ first: [10] }), scheme(ladder)))).toEqual(['gold']);
});

it('without `otherwise` who meets nothing has no tier, and is told so', () => {
  const grades = grade(columnsOf({ first: [1], second: [1] }), scheme({ ...ladder, otherwise: undefined }));
  expect(tierIds(grades)).toEqual([null]);
  expect(grades.issues).toEqual([{ code: 'requirementsUnmet', params: {}, row: 0 }]);
  expect(explain(grades, 0).decidedBy).toBe('none');
});

it('a ladder without any of its columns grades nobody, and says which it looked for', () => {
  const grades = grade({ rowCount: 1, numbers: {} }, scheme(ladder));
  expect(grades.issues).toEqual([{ code: 'ladderWithoutColumns', params: { from: 'first,second' } }]);
  expect(tierIds(grades)).toEqual([null]);
});

it('a ladder cannot be climbed without what it needs', () => {
  const grades = grade(columnsOf({ second: [4] }), scheme({ ...ladder, needs: ['first'] }));
  expect(grades.issues.map(({ code, indicator }) => [code, indicator])).toEqual([['columnMissing', 'first']]);
});

it('a set gate takes a row off the ladder; without a tier it leaves it ungraded, with its reason', () => {
  const reason = { 'zh-CN': '员工', en: 'Staff' };
  const gates = [{ id: 'staff', kind: 'set', when: { indicator: 'second', op: '=', value: 7 }, reason }];
  const grades = grade(columnsOf({ first: [10, 10], second: [7, 8] }), scheme(ladder, { gates }));
  expect(tierIds(grades)).toEqual([null, 'gold']);
  expect(grades.issues).toEqual([]);
  expect(explain(grades, 0)).toMatchObject({ decidedBy: 'gate', gate: 'staff', tier: undefined });
});
