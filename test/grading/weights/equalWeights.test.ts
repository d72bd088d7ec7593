import { equalWeights } from '../../../src/grading/weights/equalWeights';

it('equalWeights(count) gives one indicator everything, three a third each', () => {
  expect(equalWeights(1)).toEqual([1]);
  expect(equalWeights(3)).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

it.each([0, -1, 2.5, NaN, Infinity])('equalWeights(%d) is refused', (count) => {
  expect(() => equalWeights(count)).toThrow(
    new RangeError('equalWeights requires a whole number of indicators, at least 1'),
  );
});
