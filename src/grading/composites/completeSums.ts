import type { Degrees } from '../degrees/degrees';
import { layLane, newBlock, newLane, sumBlock, type Block } from './partialBlock';
import type { SummedComposite, SummedTerm } from './summedComposites';

/** Weights that sum to 1 only within rounding can lift a full score a hair above it. */
const HIGHEST = 100;

/** Rows at a time, so few that all about them stays in a near cache. */
const BLOCK = 512;

/**
 * Makes composites of sums, in place: rows that lack some terms are summed anew by the weights of those that count; NaN
 * where none does or one that must not be missing is.
 *
 * @param rows that may lack some
 * @param readings their degrees, in their order
 */
export function completeSums(
  composites: readonly SummedComposite[],
  rows: Uint32Array,
  readings: readonly Degrees[],
): void {
  let lanes = readings.map(() => newLane(BLOCK));
  let block = newBlock(BLOCK);
  for (let from = 0; from < rows.length; from += BLOCK) {
    const some = rows.subarray(from, from + BLOCK);
    if (some.length < BLOCK) {
      lanes = readings.map(() => newLane(some.length));
      block = newBlock(some.length);
    }
    lanes.forEach((lane, reading) => {
      const degrees = readings[reading];
      if (degrees !== undefined) layLane(lane, degrees, from);
    });
    for (const composite of composites) {
      sumBlock(block, composite, lanes);
      write(composite.sums, some, block);
    }
  }
  for (const { sums, terms } of composites) {
    // Weights of nothing give nobody a score.
    if (!terms.some(({ typedWeight }) => typedWeight > 0)) sums.fill(NaN);
    else if (highestSum(terms) > HIGHEST) cap(sums);
  }
}

/** Of all that lack nothing: rounded as theirs are, step by step, so that no row is above it. */
function highestSum(terms: readonly SummedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight * HIGHEST, 0);
}

function write(all: Float64Array, rows: Uint32Array, { lacks, sums }: Block): void {
  for (let index = 0; index < rows.length; index++) {
    if (lacks[index] !== 0) all[rows[index] ?? 0] = Math.min(HIGHEST, sums[index] ?? NaN);
  }
}

function cap(sums: Float64Array): void {
  for (let row = 0; row < sums.length; row++) if ((sums[row] ?? NaN) > HIGHEST) sums[row] = HIGHEST;
}
