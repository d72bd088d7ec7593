import { explain, grade } from '../../../src/grading';
import { pyramidAbcd } from '../../../src/grading/presets/pyramidAbcd';
import { columnsOf, tierIds } from '../schemeFixture';

/** Twenty customers, the best first: 20,000, 19,000, … 1,000. */
const sales = Array.from({ length: 20 }, (_, row) => (20 - row) * 1000);

it('pyramid-abcd parts customers 5/15/30/50 by their score', () => {
  const grades = grade(columnsOf({ sales }), pyramidAbcd);
  expect(tierIds(grades).join('')).toBe('A' + 'B'.repeat(3) + 'C'.repeat(6) + 'D'.repeat(10));
  // 18 of the 19 others are below the second.
  expect(grades.scores[1]).toBeCloseTo((100 * 18) / 19, 9);
});

it('pyramid-abcd caps who is more than 90 days overdue at C, and counts arrears against the score', () => {
  const overdueDays = sales.map((_, row) => (row === 1 ? 91 : row === 2 ? 90 : 0));
  const grades = grade(columnsOf({ sales, overdueDays }), pyramidAbcd);
  // By hand, weights 0.35 and 0.05 of 0.4: second 82.9, fourth 80.6, third 78.9, fifth 76.0; the best four after the
  // first 5 % are the second, fourth and third.
  expect([1, 3, 2, 4].map((row) => Math.round((grades.scores[row] ?? NaN) * 10) / 10)).toEqual([82.9, 80.6, 78.9, 76]);
  expect(tierIds(grades).join('')).toBe('A' + 'CBB' + 'C'.repeat(6) + 'D'.repeat(10));
  expect(explain(grades, 1)).toMatchObject({ tier: 'C', decidedBy: 'gate', gate: 'overdueCap', rule: 1 });
  expect(explain(grades, 2)).toMatchObject({ tier: 'B', decidedBy: 'rule' });
});

it('pyramid-abcd does not grade a customer whose sales are blank, nor count it among the others', () => {
  const grades = grade(columnsOf({ sales: [...sales, undefined] }), pyramidAbcd);
  expect(tierIds(grades).at(-1)).toBeNull();
  expect(tierIds(grades).filter((tier) => tier === 'A')).toHaveLength(1);
});

it('pyramid-abcd takes sales of this year where there are no others', () => {
  const grades = grade(columnsOf({ salesThisYear: sales }), pyramidAbcd);
  expect(tierIds(grades)).toEqual(tierIds(grade(columnsOf({ sales }), pyramidAbcd)));
});
