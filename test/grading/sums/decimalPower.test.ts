import { decimalPower } from '../../../src/grading/sums/decimalPower';

// 2^50 is 1,125,899,906,842,624.
it.each([
  [1_125_899_906_842_624, 1],
  [1_125_899_906_842_625, 0.1],
  [112_589_990_684_262, 10],
  [112_589_990_684_263, 1],
  [1, 1e15],
  [-250, 1e12],
  [1e-9, 1e22],
  [0, 1e22],
  [5e-324, 1e22],
  [1e150, 1e-135],
])('decimalPower(%p) is %p', (largest, power) => {
  expect(decimalPower(largest)).toBe(power);
});

it('decimalPower(largest) finds the cents of the largest amount that has them exactly', () => {
  const amount = 11_258_999_068_426.23;
  const power = decimalPower(amount);
  expect(Math.round(amount * power) / power).toBe(amount);
  expect(power).toBe(100);
});
