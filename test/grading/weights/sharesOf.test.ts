import { sharesOf } from '../../../src/grading/weights/sharesOf';

it('sharesOf(measures) divides each by the sum', () => {
  expect(sharesOf([2, 0, 6])).toEqual([0.25, 0, 0.75]);
});

it('sharesOf(measures) shares equally where all are 0, and does not make weights of rounding', () => {
  expect(sharesOf([0, 0])).toEqual([0.5, 0.5]);
  expect(sharesOf([2e-16, 1e-16])).toEqual([0.5, 0.5]);
  expect(sharesOf([-1e-16, 0.3])).toEqual([0, 1]);
});

it('sharesOf(measures) refuses none', () => {
  expect(() => sharesOf([])).toThrow(RangeError);
});
