import fc from 'fast-check';
import { zscoreDegree } from '../../../src/grading/degrees/zscoreDegree';

const degrees = (...sorted: readonly number[]) => sorted.map(zscoreDegree(Float64Array.from(sorted)));

it('zscoreDegree(sorted) is the share of the normal distribution at or below the value', () => {
  // Mean 5, population deviation 2; the distribution's share at ±1.5, −0.5, 0, 1 and 2 deviations: any printed table.
  const [lowest, four, , , five, , seven, nine] = degrees(2, 4, 4, 4, 5, 5, 7, 9);
  expect(lowest).toBeCloseTo(6.6807, 4);
  expect(four).toBeCloseTo(30.8538, 4);
  expect(five).toBe(50);
  expect(seven).toBeCloseTo(84.1345, 4);
  expect(nine).toBeCloseTo(97.725, 4);
});

it.each([
  ['no value', Float64Array.of()],
  ['one value', Float64Array.of(7)],
  ['equal values', Float64Array.of(7, 7, 7)],
  ['zeros of both signs', Float64Array.of(-0, 0)],
])('zscoreDegree(sorted) of %s is 50', (_name, sorted) => {
  expect(zscoreDegree(sorted)(7)).toBe(50);
});

it.each([1e150, 1e-150, 1e-320])('zscoreDegree(sorted) of values around %d is as around 1', (size) => {
  const [low, , high] = degrees(-size, 0, size);
  // 1 ÷ √(2/3) deviations from the mean: 0.889665… by scipy 1.17 (norm.cdf).
  expect(high).toBeCloseTo(88.966, 2);
  expect((low ?? NaN) + (high ?? NaN)).toBeCloseTo(100, 9);
});

it('zscoreDegree(sorted) stays within 0 and 100 far from the population', () => {
  const degree = zscoreDegree(Float64Array.of(0, 5e-324));
  expect([-1e150, 1e150].map(degree)).toEqual([0, 100]);
});

const population = fc
  .array(fc.double({ min: -1e150, max: 1e150, noNaN: true }), { minLength: 1, maxLength: 30 })
  .map((values) => Float64Array.from(values).sort());

it('zscoreDegree(sorted) gives no NaN, rises with the value, and every row twice changes nothing', () => {
  fc.assert(
    fc.property(population, (sorted) => {
      const degree = zscoreDegree(sorted);
      const twice = zscoreDegree(Float64Array.from([...sorted, ...sorted]).sort());
      let before = 0;
      for (const value of sorted) {
        const now = degree(value);
        expect(now).toBeGreaterThanOrEqual(before - 1e-12);
        expect(now).toBeLessThanOrEqual(100);
        expect(twice(value)).toBeCloseTo(now, 9);
        before = now;
      }
    }),
  );
});
