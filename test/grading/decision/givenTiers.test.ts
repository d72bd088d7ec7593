import { explain, grade, type Given, type Indicator, type Scheme } from '../../../src/grading';
import { columnsOf, schemeOf, tierIds, tierOf } from '../schemeFixture';

const names = { 'zh-CN': '例', en: 'Example' };
const base = { names, aliases: [], dimension: 'attribute' } as const;
const category = (id: string) => ({ id, names });
const indicators: readonly Indicator[] = [
  { ...base, id: 'intent', kind: 'category', categories: ['B', 'A', 'D'].map(category) },
  { ...base, id: 'typedOn', kind: 'date' },
  { ...base, id: 'reason', kind: 'category', categories: ['visit', 'closing'].map(category) },
  { ...base, id: 'refused', kind: 'boolean' },
];
const given: Given = {
  kind: 'given',
  indicator: 'intent',
  validity: {
    since: 'typedOn',
    days: 7,
    extension: { indicator: 'reason', days: 7 },
    reassign: {
      any: [
        { indicator: 'intent', op: 'in', categories: ['D'] },
        { indicator: 'refused', op: '=', value: 1 },
      ],
    },
  },
};
const scheme: Scheme = schemeOf({
  indicators,
  composites: [],
  cuts: [],
  score: undefined,
  decide: given,
  tiers: [tierOf('A', 1), tierOf('B', 2), tierOf('D', 3)],
});
const TODAY = 46000;

function lead(intent: number | undefined, typedOn: number | undefined, reason?: number, refused?: number) {
  const columns = columnsOf({ intent: [intent], typedOn: [typedOn], reason: [reason], refused: [refused] });
  const grades = grade(columns, scheme, { asOf: TODAY });
  return [tierIds(grades)[0], explain(grades, 0).given, grades.given?.due[0]];
}

it('a typed tier is the category typed', () => {
  expect(lead(1, TODAY)).toEqual(['A', 'valid', TODAY + 7]);
  expect(lead(0, TODAY)[0]).toBe('B');
});

it.each([
  ['the second day before the last', 5, undefined, 'valid'],
  ['the day before the last', 6, undefined, 'expiring'],
  ['the last day', 7, undefined, 'expiring'],
  ['the day after', 8, undefined, 'expired'],
  ['the day after, with a reason', 8, 1, 'extended'],
  ['the last day of the extension', 14, 0, 'expiring'],
  ['the day after the extension', 15, 0, 'expired'],
])('a typed tier holds for seven days, once extended: on %s', (_name, days, reason, status) => {
  expect(lead(0, TODAY - days, reason)[1]).toBe(status);
});

it('without interest or refused a lead is reassigned at once', () => {
  expect(lead(2, TODAY)[1]).toBe('reassign');
  expect(lead(1, TODAY, undefined, 1)[1]).toBe('reassign');
});

it('without a date it is not known how long a typed tier holds', () => {
  expect(lead(1, undefined)).toEqual(['A', 'undated', NaN]);
});

it('a blank cell is no tier, and says so', () => {
  const grades = grade(columnsOf({ intent: [1, undefined] }), scheme, { asOf: TODAY });
  expect(tierIds(grades)).toEqual(['A', null]);
  expect(grades.issues).toContainEqual({
    code: 'valueMissing',
    params: { indicator: 'intent' },
    row: 1,
    indicator: 'intent',
  });
});
