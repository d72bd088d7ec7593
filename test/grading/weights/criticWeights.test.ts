import { criticWeights } from '../../../src/grading/weights/criticWeights';
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

it('criticWeights(columns) gives what numpy gives on the matrix of Elsayed (2017)', () => {
  // N = min–max of each column; C = N.std(ddof=1) × (1 − np.corrcoef(N)).sum(); C ÷ C.sum(), to ten digits.
  const expected = [0.2446437637, 0.1908890267, 0.1957075797, 0.1821154098, 0.1866442201];
  expectClose(criticWeights(columns), expected, 1e-9);
});

it('criticWeights(columns) is right by hand', () => {
  // 0–1: (0, ½, 1), (0, 1, 0), (1, ½, 0). Correlations 0, −1, 0; deviations √(½), √(⅔), √(½), all ÷ √3;
  // C ∝ √½·(1 + 2), √⅔·(1 + 1), √½·(2 + 1).
  const [outer, inner] = [3 * Math.sqrt(1 / 2), 2 * Math.sqrt(2 / 3)];
  const sum = 2 * outer + inner;
  const weights = criticWeights([Float64Array.of(1, 2, 3), Float64Array.of(0, 8, 0), Float64Array.of(9, 8, 7)]);
  expectClose(weights, [outer / sum, inner / sum, outer / sum], 1e-12);
});

it('criticWeights(columns) does not change with the order of rows or of columns, unit, offset or doubled rows', () => {
  const weights = criticWeights(columns);
  expectClose(criticWeights(columns.map((column) => column.slice().reverse())), weights, 1e-12);
  expectClose([...criticWeights([...columns].reverse())].reverse(), weights, 1e-12);
  expectClose(criticWeights(columns.map((column) => column.map((value) => value * 7 - 100))), weights, 1e-9);
  expectClose(criticWeights(columns.map((column) => Float64Array.of(...column, ...column))), weights, 1e-12);
});

it('criticWeights(columns) leaves out a row that misses something', () => {
  expect(criticWeights([Float64Array.of(1, 2, 9, 5), Float64Array.of(3, 8, NaN, 1)])).toEqual(
    criticWeights([Float64Array.of(1, 2, 5), Float64Array.of(3, 8, 1)]),
  );
});

it('criticWeights(columns) gives a column without spread nothing, and the others what they had', () => {
  expect(criticWeights([...columns, new Float64Array(12).fill(0.1)])).toEqual([...criticWeights(columns), 0]);
});

it('criticWeights(columns) shares equally among columns that move together', () => {
  expect(criticWeights([Float64Array.of(1, 2, 4), Float64Array.of(3, 6, 12), Float64Array.of(5, 5, 5)])).toEqual([
    0.5, 0.5, 0,
  ]);
});

it.each([
  ['equal values', [Float64Array.of(3, 3), Float64Array.of(4, 4)]],
  ['one row', [Float64Array.of(3), Float64Array.of(4)]],
  ['no rows', [new Float64Array(), new Float64Array()]],
  ['nothing but missing values', [Float64Array.of(NaN), Float64Array.of(1)]],
])('criticWeights(columns) of %s are equal: nothing tells the indicators apart', (_name, same) => {
  expect(criticWeights(same)).toEqual([0.5, 0.5]);
});

it('criticWeights(columns) of very large and very small values are finite', () => {
  const weights = criticWeights([Float64Array.of(-1.7e308, 0, 1.7e308), Float64Array.of(5e-324, 0, 0)]);
  expect(weights.every(Number.isFinite)).toBe(true);
});
