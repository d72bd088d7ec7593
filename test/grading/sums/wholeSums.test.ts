import { addWhole, clearSum, sumAt, wholeSums } from '../../../src/grading/sums/wholeSums';

it('addWhole(sums, group, whole) keeps each group apart, and exact beyond 2^53', () => {
  const sums = wholeSums(2);
  const parts = [2 ** 50, 2 ** 50 - 1, -(2 ** 50), 1, -(2 ** 50 - 1)];
  for (let times = 0; times < 1000; times++) addWhole(sums, 1, 2 ** 50 - 1);
  for (const part of parts) addWhole(sums, 0, part);
  expect(sumAt(sums, 0)).toBe(1);
  // 1000 · (2^50 − 1), rounded once.
  expect(sumAt(sums, 1)).toBe(Number(1000n * (2n ** 50n - 1n)));
});

it('clearSum(sums, group) begins one group again', () => {
  const sums = wholeSums(2);
  addWhole(sums, 0, -(2 ** 40) - 3);
  addWhole(sums, 1, 5);
  clearSum(sums, 0);
  expect([sumAt(sums, 0), sumAt(sums, 1)]).toEqual([0, 5]);
});
