import { equalWeights } from './equalWeights';

/** What a matrix of pairwise judgements comes to. */
export interface AhpWeights {
  /** Shares in [0, 1] that sum to 1, in the order of the matrix. */
  readonly weights: readonly number[];
  /** The principal eigenvalue; the number of indicators where the judgements agree wholly, more where they don't. */
  readonly lambdaMax: number;
  /** (λmax − n) ÷ (n − 1); 0 for one indicator. */
  readonly consistencyIndex: number;
  /** The consistency index ÷ the random index of n; up to 0.1 is held to be consistent. 0 for one or two indicators. */
  readonly consistencyRatio: number;
}

/** Saaty (1980), for 1 to 15 indicators. One and two cannot contradict themselves. */
const RANDOM_INDEX: readonly number[] = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/** How many indicators can be judged against each other. */
export const MOST_JUDGED = RANDOM_INDEX.length;

/**
 * Lets every reciprocal on Saaty's scale pass that is typed with two decimals, rounded or cut off: the furthest are
 * 8 × 0.13 = 1.04 and 8 × 0.12 = 0.96, then 7 × 0.14 = 0.98 and 6 × 0.17 = 1.02. Those with one decimal do not pass
 * (3 × 0.3 = 0.9, 6 × 0.2 = 1.2), nor does any slip to the next step of the scale (9 × 1/8 = 1.125).
 */
export const RECIPROCAL_TOLERANCE = 0.05;

/** Saaty's scale ends at 9; far beyond it products would leave the range of numbers. */
export const FURTHEST = 1e9;

/** 2^50 steps of the plain iteration: more than any matrix of judgements needs. */
const MOST_SQUARINGS = 50;

/**
 * Weights by the analytic hierarchy process: the principal eigenvector of a matrix of pairwise judgements, found by
 * power iteration (the matrix squared again and again, as Saaty does by hand).
 *
 * The random index is Saaty's of 1980 (0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, … for 3, 4, 5, …): it is the one of
 * the original book and of most textbooks, in Chinese too, so that a ratio can be checked against them. Others exist
 * (Saaty 2005: 0.52, 0.89, 1.11, …; Donegan & Dodd 1991: 0.4914, 0.8286, 1.0591, …) and give slightly other ratios.
 *
 * Judgements are taken as typed: a reciprocal with two decimals moves the weights by about as much as it is off, and
 * λmax, where it would come out below n, is n.
 *
 * @param matrix n rows of n, 1 ≤ n ≤ 15; row i, column j says how many times as important i is as j
 * @throws RangeError "ahpWeights requires …" for a matrix that is empty, too large, not square, not positive
 *   (1e−9 to 1e9), or not reciprocal (each product of a judgement and its opposite 1 ± 0.05)
 * @see Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill
 * @example ahpWeights([[1, 3], [1 / 3, 1]]).weights // [0.75, 0.25]
 */
export function ahpWeights(matrix: readonly (readonly number[])[]): AhpWeights {
  checkJudgements(matrix);
  const count = matrix.length;
  const weights = principalVector(matrix);
  // Summed, matrix × weights is λmax times 1. Rounding may leave it a little below n, its least value.
  const lambdaMax = Math.max(count, total(matrix.map((row) => product(row, weights))));
  const consistencyIndex = count > 1 ? (lambdaMax - count) / (count - 1) : 0;
  const randomIndex = RANDOM_INDEX[count - 1] ?? 0;
  const consistencyRatio = randomIndex > 0 ? consistencyIndex / randomIndex : 0;
  return { weights, lambdaMax, consistencyIndex, consistencyRatio };
}

function checkJudgements(matrix: readonly (readonly number[])[]): void {
  const count = matrix.length;
  if (count < 1 || count > MOST_JUDGED) {
    throw new RangeError(`ahpWeights requires 1 to ${MOST_JUDGED} indicators`);
  }
  if (matrix.some((row) => row.length !== count)) throw new RangeError('ahpWeights requires a square matrix');
  if (matrix.some((row) => row.some((judgement) => !(judgement >= 1 / FURTHEST && judgement <= FURTHEST)))) {
    throw new RangeError(`ahpWeights requires positive judgements, from 1/${FURTHEST} to ${FURTHEST}`);
  }
  const isReciprocal = matrix.every((row, i) =>
    row.every((judgement, j) => Math.abs(judgement * (matrix[j]?.[i] ?? NaN) - 1) <= RECIPROCAL_TOLERANCE),
  );
  if (!isReciprocal) throw new RangeError('ahpWeights requires a reciprocal matrix');
}

/** The row sums of the squared matrix, as shares, until another squaring changes none by more than rounding. */
function principalVector(matrix: readonly (readonly number[])[]): readonly number[] {
  let power = matrix;
  let vector = equalWeights(matrix.length);
  for (let squaring = 0; squaring < MOST_SQUARINGS; squaring++) {
    power = squared(power);
    const sums = power.map(total);
    const sum = total(sums);
    const next = sums.map((value) => value / sum);
    const change = Math.max(...next.map((value, index) => Math.abs(value - (vector[index] ?? 0))));
    vector = next;
    if (change < 1e-15) break;
  }
  return vector;
}

/** Divided by its largest entry first, so that powers do not overflow. */
function squared(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const largest = Math.max(...matrix.flat());
  const scaled = matrix.map((row) => row.map((value) => value / largest));
  const columns = scaled.map((_row, index) => scaled.map((row) => row[index] ?? 0));
  return scaled.map((row) => columns.map((column) => product(row, column)));
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
