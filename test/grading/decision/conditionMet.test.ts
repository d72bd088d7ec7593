import type { Condition, Indicator } from '../../../src/grading';
import { conditionMet } from '../../../src/grading/decision/conditionMet';
import { columnsOf } from '../schemeFixture';

const names = { 'zh-CN': '例', en: 'Example' };
const indicators: readonly Indicator[] = [
  { id: 'days', names, aliases: [], kind: 'number', dimension: 'behavioural' },
  {
    id: 'need',
    names,
    aliases: [],
    kind: 'category',
    dimension: 'attribute',
    categories: ['none', 'some', 'strong'].map((id) => ({ id, names })),
  },
];
const columns = columnsOf({ days: [364, 365, 366, undefined], need: [0, 1, 2, undefined] });
const met = (condition: Condition) => [0, 1, 2, 3].map(conditionMet(condition, indicators, columns));

it.each([
  ['<', [true, false, false, false]],
  ['<=', [true, true, false, false]],
  ['=', [false, true, false, false]],
  ['!=', [true, false, true, false]],
  ['>=', [false, true, true, false]],
  ['>', [false, false, true, false]],
] as const)('a value %s 365, just below, on and just above; a missing one meets nothing', (op, expected) => {
  expect(met({ indicator: 'days', op, value: 365 })).toEqual(expected);
});

it('missing and present look at the cell alone', () => {
  expect(met({ indicator: 'days', op: 'missing' })).toEqual([false, false, false, true]);
  expect(met({ indicator: 'days', op: 'present' })).toEqual([true, true, true, false]);
});

it('an indicator without a column meets nothing, not even missing', () => {
  const ops = ['missing', 'present'] as const;
  expect(ops.map((op) => met({ indicator: 'other', op })).flat()).not.toContain(true);
  expect(met({ indicator: 'other', op: '<', value: 1e9 })).not.toContain(true);
});

it('absent is met by every row where the indicator has no column, and by none where it has', () => {
  expect(met({ indicator: 'other', op: 'absent' })).toEqual([true, true, true, true]);
  expect(met({ indicator: 'days', op: 'absent' })).toEqual([false, false, false, false]);
});

it('in looks for the categories named; a missing one is none of them', () => {
  expect(met({ indicator: 'need', op: 'in', categories: ['some', 'strong'] })).toEqual([false, true, true, false]);
});

it('all, any and not combine', () => {
  const from = { indicator: 'days', op: '>=', value: 365 } as const;
  const to = { indicator: 'days', op: '<=', value: 365 } as const;
  expect(met({ all: [from, to] })).toEqual([false, true, false, false]);
  expect(met({ any: [from, to] })).toEqual([true, true, true, false]);
  expect(met({ not: from })).toEqual([true, false, false, true]);
});
