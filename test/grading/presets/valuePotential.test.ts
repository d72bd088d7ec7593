import { grade } from '../../../src/grading';
import { valuePotential } from '../../../src/grading/presets/valuePotential';
import { columnsOf, tierIds } from '../schemeFixture';

const customers = {
  sales: [600, 300, 60, 40],
  totalDemand: [2000, 310, 900, 50],
  shareOfWallet: [0.3, 0.95, 0.1, 0.8],
  salesThisYear: [150, 90, 200, 50],
  salesLastYear: [100, 100, 100, 100],
};

// By hand: 80 % of 1,000 are brought by the first two. Untapped demand 1400, 15.5, 810, 10: degrees 100, 33.3, 66.7, 0;
// growth +50, −10, +100, −50 %: 66.7, 33.3, 100, 0; total demand: 100, 33.3, 66.7, 0. Weights 0.4, 0.3, 0.15 of 0.85.
it('value-potential puts every customer into its quadrant', () => {
  const grades = grade(columnsOf(customers), valuePotential);
  const potential = [75 / 0.85, 100 / 3, (80 / 3 + 40) / 0.85, 0];
  potential.forEach((expected, row) => expect(grades.composites.potential?.[row]).toBeCloseTo(expected, 9));
  expect(grades.cuts[0]?.thresholds).toEqual([300]);
  expect(tierIds(grades)).toEqual(['platinum', 'gold', 'iron', 'lead']);
});

it('value-potential makes do with growth alone, and counts the median itself as high', () => {
  const { sales, salesThisYear, salesLastYear } = customers;
  const grades = grade(
    columnsOf({ sales: [...sales, 1], salesThisYear: [...salesThisYear, 120], salesLastYear: [...salesLastYear, 100] }),
    valuePotential,
  );
  // Growth of the fifth, +20 %, is the median of −50, −10, +20, +50, +100 %.
  expect(tierIds(grades)).toEqual(['platinum', 'gold', 'iron', 'lead', 'iron']);
});

it('value-potential skips the growth of a customer without sales last year', () => {
  const grades = grade(columnsOf({ ...customers, salesLastYear: [100, 100, 100, 0] }), valuePotential);
  expect(grades.columns.numbers.growth?.[3]).toBeNaN();
  expect(tierIds(grades)[3]).toBe('lead');
});

it('value-potential needs at least one sign of potential', () => {
  expect(grade(columnsOf({ sales: [1] }), valuePotential).issues.map(({ code }) => code)).toEqual([
    'compositeWithoutColumns',
  ]);
});
