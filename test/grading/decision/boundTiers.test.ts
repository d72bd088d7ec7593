import { grade, type Gate } from '../../../src/grading';
import { columnsOf, schemeOf, tierIds } from '../schemeFixture';

const reason = { 'zh-CN': '理由', en: 'Reason' };
const cap: Gate = { id: 'cap', kind: 'cap', when: { indicator: 'second', op: '<', value: 10 }, tier: 'low', reason };
const floor: Gate = {
  id: 'floor',
  kind: 'floor',
  when: { indicator: 'first', op: '=', value: 100 },
  tier: 'high',
  reason,
};
const graded = (gates: readonly Gate[], first: number, second: number) => {
  const grades = grade(columnsOf({ first: [first], second: [second] }), schemeOf({ gates }));
  return [...tierIds(grades), grades.scheme.gates[grades.gates[0] ?? -1]?.id];
};

it('a cap lowers a tier that is better, and says so', () => {
  // (99 + 40) ÷ 2 = 69.5: high.
  expect(graded([{ ...cap, when: { indicator: 'second', op: '<', value: 50 } }], 99, 40)).toEqual(['low', 'cap']);
  expect(graded([cap], 99, 40)).toEqual(['high', undefined]);
});

it('a cap that changes nothing is not what decided', () => {
  expect(graded([cap], 99, 9)).toEqual(['low', undefined]);
});

it('a floor raises a tier that is worse, and says so', () => {
  expect(graded([floor], 100, 10)).toEqual(['high', 'floor']);
});

it('a cap has the last word over a floor, in whichever order they stand', () => {
  expect(graded([cap, floor], 100, 9)).toEqual(['low', 'cap']);
  expect(graded([floor, cap], 100, 9)).toEqual(['low', 'cap']);
});

it('a row without a grade stays without one', () => {
  const terms = schemeOf().composites[0]?.terms.map((term) => ({ ...term, missing: 'ungraded' as const })) ?? [];
  const composites = [{ id: 'overall', names: reason, terms }];
  const grades = grade(columnsOf({ first: [100], second: [undefined] }), schemeOf({ gates: [floor], composites }));
  expect(tierIds(grades)).toEqual([null]);
});
