import { targetDegree } from '../../../src/grading/degrees/targetDegree';

// By the definition: 100 × (1 − distance ÷ reach), never below 0.
it.each([
  [30, 100],
  [31, 95],
  [29, 95],
  [20, 50],
  [10.2, 1],
  [10, 0],
  [50, 0],
  [9.99, 0],
  [50.01, 0],
  [-1e150, 0],
])('targetDegree(30, 20) of %d is %d', (value, degree) => {
  expect(targetDegree(30, 20)(value)).toBeCloseTo(degree, 10);
});

it('targetDegree(target, reach) has no NaN at the ends of the range of numbers', () => {
  expect(targetDegree(1e150, 5e-324)(-1e150)).toBe(0);
  expect(targetDegree(0, 5e-324)(0)).toBe(100);
});

it.each([
  [30, 0],
  [30, -1],
  [30, NaN],
  [NaN, 1],
  [Infinity, 1],
])('targetDegree(%d, %d) is refused', (target, reach) => {
  expect(() => targetDegree(target, reach)).toThrow(
    new RangeError('targetDegree requires a target and a reach above 0'),
  );
});
