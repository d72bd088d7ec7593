import { explain, grade } from '../../../src/grading';
import { columnsOf, schemeOf, tierIds } from '../schemeFixture';

const columns = columnsOf({ first: [90, 10, undefined], second: [90, 10, undefined] });
const reason = { 'zh-CN': '理由', en: 'Reason' };
const cap = { id: 'cap', kind: 'cap', when: { indicator: 'first', op: '>', value: 50 }, tier: 'low', reason } as const;

it('a floor raises a graded customer, and only one that is below', () => {
  const grades = grade(columns, schemeOf(), { manual: { floors: Int16Array.of(1, 0, 0) } });
  expect(tierIds(grades)).toEqual(['high', 'high', null]);
  expect(explain(grades, 0)).toMatchObject({ decidedBy: 'rule', computed: undefined });
  expect(explain(grades, 1)).toMatchObject({ tier: 'high', decidedBy: 'floor', computed: 'low' });
});

it('an override stands whatever was computed, shown beside it, even over a cap and for who has no grade', () => {
  const overrides = Int16Array.of(0, 1, 1);
  const grades = grade(columns, schemeOf({ gates: [cap] }), { manual: { overrides } });
  expect(tierIds(grades)).toEqual(['high', 'low', 'low']);
  expect(explain(grades, 0)).toMatchObject({ decidedBy: 'override', computed: 'low', gate: 'cap' });
  expect(explain(grades, 1)).toMatchObject({ decidedBy: 'override', computed: 'low' });
  expect(explain(grades, 2)).toMatchObject({ decidedBy: 'override', tier: 'low' });
  expect(explain(grades, 2).computed).toBeUndefined();
});

it('an override wins over a floor', () => {
  const manual = { floors: Int16Array.of(0, 0, 0), overrides: Int16Array.of(1, -1, -1) };
  expect(tierIds(grade(columns, schemeOf(), { manual }))).toEqual(['low', 'high', null]);
});

it('overridden customers stay in the population: nobody else is graded differently', () => {
  const scheme = schemeOf({ cuts: [{ composite: 'overall', method: 'median' }] });
  const plain = grade(columns, scheme);
  const typed = grade(columns, scheme, { manual: { overrides: Int16Array.of(1, -1, -1) } });
  expect(typed.cuts).toEqual(plain.cuts);
});

it('grade requires as many tiers typed, or held before, as there are rows', () => {
  expect(() => grade(columns, schemeOf(), { manual: { overrides: Int16Array.of(0) } })).toThrow(
    new RangeError('grade requires 3 values of overrides, but it has 1'),
  );
});

it('a cap is never delayed by grace, and grace goes on behind it', () => {
  const previous = { tiers: Int16Array.of(0, 0, 0), streaks: new Int8Array(3), since: new Float64Array(3).fill(45000) };
  const scheme = schemeOf({ gates: [cap], keep: { downgradeAfter: 2 } });
  const grades = grade(columns, scheme, { previous, asOf: 46000 });
  expect(tierIds(grades)).toEqual(['low', 'high', null]);
  expect(explain(grades, 0)).toMatchObject({ decidedBy: 'gate', gate: 'cap' });
  expect(explain(grades, 1)).toMatchObject({ decidedBy: 'kept', kept: 'grace' });
  const next = grade(columns, scheme, { previous: grades.kept, asOf: 46100 });
  expect(tierIds(next)).toEqual(['low', 'low', null]);
});
