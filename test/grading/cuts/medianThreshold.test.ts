import { medianThreshold } from '../../../src/grading/cuts/medianThreshold';

it.each([
  ['an odd number', [3, 1, 2], [2]],
  ['an even number', [4, 1, 5, 2], [3]],
  ['equal values', [7, 7], [7]],
  ['missing values', [NaN, 1, NaN], [1]],
  ['no values', [NaN], []],
])('medianThreshold(values) of %s', (_name, values, expected) => {
  expect(medianThreshold(Float64Array.from(values))).toEqual(expected);
});

it('medianThreshold(values, isCounted) looks at the rows that count', () => {
  expect(medianThreshold(Float64Array.of(1, 100, 3), Uint8Array.of(1, 0, 1))).toEqual([2]);
});
