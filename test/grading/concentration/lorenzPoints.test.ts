import { gini } from '../../../src/grading/concentration/gini';
import { lorenzPoints } from '../../../src/grading/concentration/lorenzPoints';
import { onlineRetail } from './onlineRetail';

it('lorenzPoints(amounts) rises from nobody and nothing to all, the smallest first', () => {
  // By hand: 10, 20 and 70 of 100; the return, the zero and the missing one do not count.
  expect(lorenzPoints(Float64Array.of(70, -9, 10, NaN, 0, 20))).toEqual({
    population: Float64Array.of(0, 1 / 3, 2 / 3, 1),
    amount: Float64Array.of(0, 0.1, 0.3, 1),
  });
});

it('lorenzPoints(amounts) encloses the Gini coefficient with the diagonal', () => {
  const { population, amount } = lorenzPoints(onlineRetail) ?? { population: [], amount: [] };
  let below = 0;
  for (let point = 1; point < population.length; point++) {
    const width = (population[point] ?? NaN) - (population[point - 1] ?? NaN);
    below += (width * ((amount[point] ?? NaN) + (amount[point - 1] ?? NaN))) / 2;
  }
  // The definition of the coefficient: twice the area between diagonal and curve.
  expect(1 - 2 * below).toBeCloseTo(gini(onlineRetail) ?? NaN, 10);
});

it('lorenzPoints(amounts) ends at exactly 1, and never falls', () => {
  const { population, amount } = lorenzPoints(onlineRetail) ?? { population: new Float64Array(), amount: [] };
  expect([population.at(-1), amount.at(-1)]).toEqual([1, 1]);
  expect(Float64Array.from(amount).sort()).toEqual(amount);
});

it.each([
  ['one customer', Float64Array.of(7), [0, 1]],
  ['equal amounts', Float64Array.of(2, 2, 2, 2), [0, 0.25, 0.5, 0.75, 1]],
  ['huge amounts', Float64Array.of(1e308, 1e308), [0, 0.5, 1]],
])('lorenzPoints(amounts) of %s is the diagonal', (_name, amounts, points) => {
  const diagonal = Float64Array.from(points);
  expect(lorenzPoints(amounts)).toEqual({ population: diagonal, amount: diagonal });
});

it.each([
  ['nobody', new Float64Array()],
  ['zeros', Float64Array.of(0, 0)],
  ['returns', Float64Array.of(-1, -2)],
  ['missing amounts', Float64Array.of(NaN)],
])('lorenzPoints(amounts) of %s is undefined', (_name, amounts) => {
  expect(lorenzPoints(amounts)).toBeUndefined();
});
