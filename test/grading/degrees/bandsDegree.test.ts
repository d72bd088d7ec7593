import { bandsDegree } from '../../../src/grading/degrees/bandsDegree';

const bands = [
  { from: 10, degree: 60 },
  { from: 20, degree: 100 },
];

it.each([
  ['below all', 9.999, 5],
  ['on the first', 10, 60],
  ['just below the second', 19.999, 60],
  ['on the second', 20, 100],
  ['above all', 1e6, 100],
])('bandsDegree(below, bands) %s: %d is %d', (_name, value, expected) => {
  expect(bandsDegree(5, bands)(value)).toBe(expected);
});
