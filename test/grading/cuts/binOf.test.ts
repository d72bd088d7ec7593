import { binOf } from '../../../src/grading/cuts/binOf';

const at = (...thresholds: number[]) => ({ composite: 'overall', thresholds, reaches: '>=' }) as const;

it.each([
  ['just below the first', 59.99999, 1],
  ['on the first', 60, 2],
  ['just above the first', 60.00001, 2],
  ['on the last', 80, 3],
  ['far above', 1e9, 3],
])('binOf(value, [60, 80]) %s', (_name, value, bin) => {
  expect(binOf(value, at(60, 80))).toBe(bin);
});

it('binOf(value, thresholds) does not let rounding decide', () => {
  // 0.5 + 59.5 is 60, but not in binary.
  const sum = 0.1 * 5 + 0.7 * 85;
  expect(sum).toBeLessThan(60);
  expect(binOf(sum, at(60))).toBe(2);
});

it('binOf(value, thresholds) of an indicator compares exactly', () => {
  expect(binOf(1e-12, { ...at(2e-12), of: 'amount' })).toBe(1);
});

it.each([
  ['<=', [3, 3, 2]],
  ['<', [3, 2, 2]],
] as const)('binOf(value, thresholds) of what is better when lower, reached by %s', (reaches, expected) => {
  expect([29, 30, 31].map((value) => binOf(value, { ...at(30, 90), of: 'days', reaches }))).toEqual(expected);
});

it('binOf(value, thresholds) passes equal thresholds together, and has one bin without any', () => {
  expect(binOf(5, at(5, 5))).toBe(3);
  expect(binOf(5, at())).toBe(1);
});
