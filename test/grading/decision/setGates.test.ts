import { population, setGates } from '../../../src/grading/decision/setGates';
import type { Gate } from '../../../src/grading';
import { columnsOf } from '../schemeFixture';

const gate = (kind: Gate['kind'], value: number): Gate => ({
  id: `g${value}`,
  kind,
  when: { indicator: 'days', op: '>', value },
  tier: 'low',
  reason: { 'zh-CN': '理由', en: 'Reason' },
});

it('the first set gate that is met decides; caps and floors do not set', () => {
  const gates = [gate('cap', 0), gate('set', 20), gate('set', 10)];
  expect([...setGates(gates, [], columnsOf({ days: [5, 15, 25, undefined] }))]).toEqual([-1, 2, 1, -1]);
});

it('the population is who no set gate took out', () => {
  const gates = [gate('cap', 0), gate('set', 20)];
  expect([...population(gates, Int16Array.of(-1, 0, 1))]).toEqual([1, 1, 0]);
});
