import { finiteAmounts } from '../../../src/grading/concentration/finiteAmounts';

it('finiteAmounts(amounts) leaves ordinary amounts as they are, and the column given unchanged', () => {
  const amounts = Float64Array.of(5e-324, -0, 1e12, -3, Infinity, -Infinity, NaN);
  const given = amounts.slice();
  expect(finiteAmounts(amounts)).toEqual(Float64Array.of(5e-324, -0, 1e12, -3, NaN, NaN, NaN));
  expect(amounts).toEqual(given);
});

it('finiteAmounts(amounts) scales by a power of two where sums could leave the range of numbers', () => {
  const scaled = finiteAmounts(Float64Array.of(1e308, -1.5e308, 3));
  // By definition: nothing but the exponent changes.
  expect(scaled).toEqual(Float64Array.of(1e308 * 2 ** -600, -1.5e308 * 2 ** -600, 3 * 2 ** -600));
  expect(Number.isFinite(scaled.reduce((sum, amount) => sum + amount * 1e6 * 1e6, 0))).toBe(true);
});

it('finiteAmounts(amounts) of nobody is empty', () => {
  expect(finiteAmounts(new Float64Array())).toEqual(new Float64Array());
});
