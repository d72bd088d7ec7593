import { linearDegree } from '../../../src/grading/degrees/linearDegree';

it.each([
  ['below the floor', 49, 0],
  ['on the floor', 50, 0],
  ['half way', 75, 50],
  ['just below the target', 99.999, 99.998],
  ['on the target', 100, 100],
  ['beyond the target', 1e9, 100],
])('linearDegree(50, 100) %s: %d is %d', (_name, value, expected) => {
  expect(linearDegree(50, 100)(value)).toBeCloseTo(expected, 9);
});
