import { entropyWeights } from '../../../src/grading/weights/entropyWeights';
import reference from '../../data/reference/entropy-elsayed.json';

const columns = (reference.matrix[0] ?? []).map((_cell, column) =>
  Float64Array.from(reference.matrix, (row) => row[column] ?? NaN),
);

function expectClose(weights: readonly number[], expected: readonly number[], tolerance: number) {
  expect(weights).toHaveLength(expected.length);
  weights.forEach((weight, index) => {
    expect(Math.abs(weight - (expected[index] ?? NaN))).toBeLessThanOrEqual(tolerance);
  });
}

it('entropyWeights(columns) reproduces the weights of Elsayed (2017)', () => {
  expectClose(entropyWeights(columns), reference.weights, reference.tolerance);
});

it('entropyWeights(columns) does not change with the order of rows or of columns, nor with the unit', () => {
  const weights = entropyWeights(columns);
  expectClose(entropyWeights(columns.map((column) => column.slice().reverse())), weights, 1e-12);
  expectClose(
    entropyWeights(columns.map((column, index) => column.map((value) => value * 10 ** index))),
    weights,
    1e-12,
  );
  expectClose([...entropyWeights([...columns].reverse())].reverse(), weights, 1e-12);
});

it('entropyWeights(columns) takes p·ln p of 0 as 0', () => {
  // Shares 0, ½, ½: E = ln 2 ÷ ln 3. Shares 0, 0, 1: E = 0. By hand.
  const diversity = 1 - Math.log(2) / Math.log(3);
  const weights = entropyWeights([Float64Array.of(0, 4, 4), Float64Array.of(0, 0, 9)]);
  expectClose(weights, [diversity / (diversity + 1), 1 / (diversity + 1)], 1e-12);
});

it('entropyWeights(columns) leaves out a row that misses something', () => {
  expect(entropyWeights([Float64Array.of(1, 2, 9, 5), Float64Array.of(3, 8, NaN, 1)])).toEqual(
    entropyWeights([Float64Array.of(1, 2, 5), Float64Array.of(3, 8, 1)]),
  );
});

it.each([
  ['equal values', [Float64Array.of(3, 3, 3), Float64Array.of(0.1, 0.1, 0.1)]],
  ['zeros', [Float64Array.of(0, 0), Float64Array.of(0, -0)]],
  ['one row', [Float64Array.of(3), Float64Array.of(4)]],
  ['no rows', [new Float64Array(), new Float64Array()]],
  ['nothing but missing values', [Float64Array.of(NaN), Float64Array.of(1)]],
])('entropyWeights(columns) of %s are equal: nothing tells the indicators apart', (_name, same) => {
  expect(entropyWeights(same)).toEqual([0.5, 0.5]);
});

it('entropyWeights(columns) of very large and very small values are finite', () => {
  const scaled = (unit: number) => Float64Array.of(1 * unit, 2 * unit, 4 * unit);
  expectClose(entropyWeights([scaled(4e307), scaled(5e-324)]), [0.5, 0.5], 1e-12);
});

it('entropyWeights(columns) refuses negative numbers', () => {
  expect(() => entropyWeights([Float64Array.of(1, -1)])).toThrow(
    new RangeError('entropyWeights requires numbers that are not negative'),
  );
});
