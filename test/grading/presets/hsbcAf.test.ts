import { explain, grade } from '../../../src/grading';
import { hsbcAf } from '../../../src/grading/presets/hsbcAf';
import { columnsOf, tierIds } from '../schemeFixture';

/** As-of 45000, the latest order. */
const customers = columnsOf({
  //        a      b      c      d      e      f      g          h      i
  sales: [500, 350, 80, 70, 10, 900, undefined, 0, 50],
  orders: [40, 3, 30, 1, 2, 9, undefined, 0, undefined],
  firstOrder: [43000, 44900, 43500, 44800, 44500, 43000, undefined, undefined, undefined],
  lastOrder: [45000, 44990, 44995, 44800, 44635, 44634, undefined, undefined, undefined],
});

// By hand. The population is a to e and i: sales of 1,060, of which a and b bring 80 % (848) with b crossing.
// Tenure of a to e in days 2000, 100, 1500, 200, 500: degrees 100, 0, 75, 25, 50. Orders × 365 ÷ (tenure + 365):
// 6.2, 2.4, 5.9, 0.6, 0.8: degrees 100, 50, 75, 0, 25. Loyalty, half of each: 100, 25, 75, 12.5, 37.5; median 37.5.
it('hsbc-af puts every customer where value, loyalty and the gates say', () => {
  const grades = grade(customers, hsbcAf);
  expect([...(grades.composites.loyalty ?? [])].slice(0, 5)).toEqual([100, 25, 75, 12.5, 37.5]);
  expect(grades.cuts.map(({ thresholds }) => thresholds)).toEqual([[350], [37.5]]);
  expect(tierIds(grades)).toEqual(['A', 'B', 'C', 'D', 'C', 'E', 'F', 'F', null]);
});

it('hsbc-af keeps a customer active on the 365th day, and takes it out on the 366th', () => {
  const grades = grade(customers, hsbcAf);
  expect(explain(grades, 4)).toMatchObject({ tier: 'C', decidedBy: 'rule' });
  expect(explain(grades, 5)).toMatchObject({ tier: 'E', decidedBy: 'gate', gate: 'inactive', composites: [] });
});

it('hsbc-af takes no order, or nothing on record at all, as never ordered', () => {
  const grades = grade(customers, hsbcAf);
  expect([6, 7].map((row) => explain(grades, row).gate)).toEqual(['neverOrdered', 'neverOrdered']);
});

it('hsbc-af does not take a blank date alone as never ordered: who has sales is left ungraded, with an issue', () => {
  expect(grade(customers, hsbcAf).issues.filter(({ row }) => row !== undefined)).toEqual([
    { code: 'compositeMissing', params: { composite: 'loyalty' }, row: 8 },
  ]);
});

it('hsbc-af needs sales and dates', () => {
  const { issues } = grade(columnsOf({ orders: [1] }), hsbcAf);
  expect(issues.map(({ code, indicator }) => [code, indicator])).toEqual([
    ['columnMissing', 'sales'],
    ['columnMissing', 'recencyDays'],
    ['compositeWithoutColumns', undefined],
  ]);
});
