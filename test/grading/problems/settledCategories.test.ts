import type { Condition, Gate } from '../../../src/grading';
import { settledCategories } from '../../../src/grading/problems/settledCategories';

const gate = (kind: Gate['kind'], when: Condition): Gate => ({
  id: 'gate',
  kind,
  when,
  tier: 'A',
  reason: { 'zh-CN': '例', en: 'Example' },
});
const isWon: Condition = { indicator: 'intent', op: 'in', categories: ['won', 'sold'] };
const other: Condition = { indicator: 'orders', op: '>', value: 0 };

it.each<[string, Gate, readonly string[]]>([
  ['names them where they are the whole condition of a set gate', gate('set', isWon), ['won', 'sold']],
  ['names them where they are one way of several', gate('set', { any: [other, isWon] }), ['won', 'sold']],
  ['leaves out what more than they must hold for', gate('set', { all: [other, isWon] }), []],
  ['leaves out what must not hold', gate('set', { not: isWon }), []],
  ['leaves out those of caps and floors', gate('cap', isWon), []],
  ['leaves out those of another indicator', gate('set', { ...isWon, indicator: 'outcome' }), []],
])('settledCategories(gates, indicator) %s', (_title, given, expected) => {
  expect(settledCategories([given], 'intent')).toEqual(expected);
});
