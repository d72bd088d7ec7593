import { ahpWeights } from '../../../src/grading/weights/ahpWeights';
import drinks from '../../data/reference/ahp-drinks.json';

/** The matrix of judgements named "one-other": how many times as important one is as the other. */
const judgements: Readonly<Record<string, number>> = drinks.judgements;
const matrix = drinks.items.map((one) =>
  drinks.items.map((other) => judgements[`${one}-${other}`] ?? 1 / (judgements[`${other}-${one}`] ?? 1)),
);

function expectClose(values: readonly number[], expected: readonly number[], tolerance: number) {
  expect(values).toHaveLength(expected.length);
  values.forEach((value, index) => {
    expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThanOrEqual(tolerance);
  });
}

it('ahpWeights(matrix) reproduces the drinks of Saaty (2008)', () => {
  const { weights, consistencyRatio } = ahpWeights(matrix);
  expectClose(weights, drinks.published.weights, drinks.published.tolerance);
  expectClose([consistencyRatio], [drinks.published.consistencyRatio], drinks.published.tolerance);
});

it('ahpWeights(matrix) gives the principal eigenvector and eigenvalue of the drinks to six digits', () => {
  const { weights, lambdaMax, consistencyIndex, consistencyRatio } = ahpWeights(matrix);
  expectClose(weights, drinks.computed.weights, drinks.computed.tolerance);
  expectClose([lambdaMax], [drinks.computed.lambdaMax], drinks.computed.tolerance);
  expectClose([consistencyIndex], [(drinks.computed.lambdaMax - 7) / 6], drinks.computed.tolerance);
  expectClose([consistencyRatio], [drinks.computed.consistencyRatio], drinks.computed.ratioTolerance);
});

it.each(Object.entries(drinks.randomIndex))('ahpWeights(matrix) of %s indicators uses Saaty (1980): %d', (n, index) => {
  const count = Number(n);
  const contradictory = Array.from({ length: count }, (_row, i) =>
    Array.from({ length: count }, (_cell, j) => (i === j ? 1 : (i + j) % 2 === Number(i < j) ? 3 : 1 / 3)),
  );
  const { consistencyIndex, consistencyRatio } = ahpWeights(contradictory);
  expect(consistencyIndex).toBeGreaterThan(0);
  expect(consistencyIndex / consistencyRatio).toBeCloseTo(index, 10);
});

it('ahpWeights(matrix) gives consistent judgements back, with a ratio of 0', () => {
  const shares = [0.5, 0.3, 0.15, 0.05];
  const { weights, lambdaMax, consistencyRatio } = ahpWeights(shares.map((one) => shares.map((other) => one / other)));
  expectClose(weights, shares, 1e-12);
  expectClose([lambdaMax, consistencyRatio], [4, 0], 1e-12);
});

it('ahpWeights(matrix) moves the weights with the indicators', () => {
  const reversed = matrix.map((row) => [...row].reverse()).reverse();
  expectClose([...ahpWeights(reversed).weights].reverse(), ahpWeights(matrix).weights, 1e-12);
});

it('ahpWeights(matrix) solves its equation where judgements go round in a circle', () => {
  const circle = [
    [1, 900, 1 / 800],
    [1 / 900, 1, 1000],
    [800, 1 / 1000, 1],
  ];
  const { weights, lambdaMax, consistencyRatio } = ahpWeights(circle);
  const product = circle.map((row) => row.reduce((sum, value, index) => sum + value * (weights[index] ?? NaN), 0));
  expectClose(
    product,
    weights.map((weight) => weight * lambdaMax),
    1e-9,
  );
  expect(consistencyRatio).toBeGreaterThan(0.1);
});

it('ahpWeights(matrix) of one and of two indicators cannot be inconsistent', () => {
  expect(ahpWeights([[1]])).toEqual({ weights: [1], lambdaMax: 1, consistencyIndex: 0, consistencyRatio: 0 });
  const { weights, consistencyRatio } = ahpWeights([
    [1, 1e9],
    [1e-9, 1],
  ]);
  expectClose([...weights, consistencyRatio], [1e9 / (1e9 + 1), 1 / (1e9 + 1), 0], 1e-12);
});

// Saaty's scale with its reciprocals as people type them; the shares are judgement ÷ (judgement + 1).
it.each([
  [2, 0.5],
  [3, 0.33],
  [4, 0.25],
  [5, 0.2],
  [6, 0.17],
  [6, 0.167],
  [7, 0.14],
  [8, 0.13],
  [8, 0.12],
  [9, 0.11],
])('ahpWeights(matrix) takes %d with %d as its reciprocal', (judgement, typed) => {
  const { weights, lambdaMax, consistencyRatio } = ahpWeights([
    [1, judgement],
    [typed, 1],
  ]);
  expectClose(weights, [judgement / (judgement + 1), 1 / (judgement + 1)], 0.003);
  expect(lambdaMax).toBeGreaterThanOrEqual(2);
  expect(consistencyRatio).toBe(0);
});

it('ahpWeights(matrix) of the drinks with reciprocals of two decimals stays within a hundredth', () => {
  const typed = matrix.map((row) => row.map((judgement) => Math.round(judgement * 100) / 100));
  const { weights, consistencyRatio } = ahpWeights(typed);
  expectClose(weights, drinks.computed.weights, 0.003);
  expectClose([consistencyRatio], [drinks.computed.consistencyRatio], 0.003);
});

it.each([
  ['Saaty (2005)', 1.35, 0.0218],
  ['Donegan & Dodd (1991)', 1.2519, 0.0235],
])('ahpWeights(matrix) of the drinks has the ratio by the index of %s too', (_name, index, ratio) => {
  // The random index of 7 and the ratio, to four digits: ahp of test/data/reference/reference_results.json.
  expectClose([ahpWeights(matrix).consistencyIndex / index], [ratio], 5e-5);
});

it.each([
  ['nothing', [], '1 to 15 indicators'],
  ['sixteen indicators', Array.from({ length: 16 }, () => new Array<number>(16).fill(1)), '1 to 15 indicators'],
  ['a row too short', [[1, 2], [0.5]], 'a square matrix'],
  [
    'a column too many',
    [
      [1, 2, 3],
      [0.5, 1, 2],
    ],
    'a square matrix',
  ],
  [
    'a zero',
    [
      [1, 0],
      [2, 1],
    ],
    'positive judgements, from 1/1000000000 to 1000000000',
  ],
  [
    'a negative judgement',
    [
      [1, -2],
      [-0.5, 1],
    ],
    'positive judgements, from 1/1000000000 to 1000000000',
  ],
  [
    'a missing judgement',
    [
      [1, NaN],
      [2, 1],
    ],
    'positive judgements, from 1/1000000000 to 1000000000',
  ],
  [
    'an infinite judgement',
    [
      [1, Infinity],
      [1, 1],
    ],
    'positive judgements, from 1/1000000000 to 1000000000',
  ],
  [
    'two that are both better',
    [
      [1, 3],
      [3, 1],
    ],
    'a reciprocal matrix',
  ],
  [
    'a diagonal other than 1',
    [
      [2, 3],
      [1 / 3, 1],
    ],
    'a reciprocal matrix',
  ],
  [
    'a reciprocal typed with one decimal',
    [
      [1, 3],
      [0.3, 1],
    ],
    'a reciprocal matrix',
  ],
  [
    'the reciprocal of the next step',
    [
      [1, 9],
      [0.125, 1],
    ],
    'a reciprocal matrix',
  ],
])('ahpWeights(matrix) refuses %s', (_name, wrong, required) => {
  expect(() => ahpWeights(wrong)).toThrow(new RangeError(`ahpWeights requires ${required}`));
});
