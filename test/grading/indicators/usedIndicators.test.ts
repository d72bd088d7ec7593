import { grade, presetById, usedIndicators } from '../../../src/grading';
import { columnsOf, schemeOf } from '../schemeFixture';

const valuePotential = presetById('value-potential') ?? schemeOf();

it('usedIndicators(scheme) are what decides, and the dates the as-of date is taken from', () => {
  expect(usedIndicators(valuePotential)).toEqual([
    'sales',
    'untappedDemand',
    'growth',
    'totalDemand',
    'averageOrder',
    'lastOrder',
  ]);
});

it('a date that decides nothing gives the as-of date where it is there, and is not missed where it is not', () => {
  const graded = (lists: Readonly<Record<string, readonly number[]>>) =>
    grade(columnsOf({ sales: [1], orders: [1], ...lists }), valuePotential);
  expect(graded({ lastOrder: [45000] }).asOf).toBe(45000);
  expect(graded({}).issues.map(({ indicator }) => indicator)).toEqual(['untappedDemand', 'growth', 'totalDemand']);
});
