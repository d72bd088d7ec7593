import { layDegrees, type Degrees } from '../degrees/degrees';
import { countedWeight } from './countedWeight';
import { partialSum, partialTerms, type PartialTerms, type ReadTerm } from './partialSum';
import { pointSums, type CountedTerm } from './pointSums';

/** A composite's terms whose indicator has a column, as they are weighted. */
export interface WeightedComposite {
  readonly terms: readonly ReadTerm[];
  /** Terms of the composite, absent ones included. */
  readonly termCount: number;
}

/** Rows that are added up together: the degrees of all readings stay in the nearest caches from composite to composite. */
const BLOCK = 512;
const BLOCKS_PER_STEP = 16;

/**
 * The weighted sums of every row, added left to right in the scheme's order; NaN where no term counts or one that must
 * not be missing is. In steps of some blocks each: a reading is laid out once for all composites that use it.
 *
 * @param readings the degrees that the terms name by their place
 * @returns one column for each composite
 */
export function* compositeColumnSteps(
  composites: readonly WeightedComposite[],
  readings: readonly Degrees[],
  rowCount: number,
): Generator<void, readonly Float64Array[], void> {
  const columns = composites.map((composite) => ({
    counted: countedTerms(composite),
    partial: partialTerms(composite.terms, BLOCK),
    only: onlyReading(composite),
    // Of no term there is no sum.
    sums: composite.terms.length === 0 ? new Float64Array(rowCount).fill(NaN) : new Float64Array(rowCount),
  }));
  const block = new Float64Array(readings.length * BLOCK);
  for (let start = 0; start < rowCount; start += BLOCK) {
    if (start > 0 && start % (BLOCK * BLOCKS_PER_STEP) === 0) yield;
    const end = Math.min(rowCount, start + BLOCK);
    readings.forEach((degrees, reading) => layDegrees(degrees, start, end, block, reading * BLOCK));
    for (const { counted, partial, only, sums } of columns) {
      if (only !== undefined) {
        sums.set(block.subarray(only * BLOCK, only * BLOCK + end - start), start);
        continue;
      }
      // As if nothing were missing: where something is, the sum comes out as NaN.
      pointSums(sums, counted, block, start, end);
      completeSums(sums, partial, block, start, end);
    }
  }
  return columns.map(({ sums }) => sums);
}

/** The terms with the weight they count by in a row where none is missing. */
function countedTerms({ terms, termCount }: WeightedComposite): readonly CountedTerm[] {
  const all = terms.reduce((sum, { term }) => sum + term.weight, 0);
  return terms.map(({ term, reading }) => ({
    // Weights of nothing give nobody a score.
    weight: all > 0 ? countedWeight(term.weight, all, terms.length === termCount) : NaN,
    at: reading * BLOCK,
  }));
}

/** The reading of a composite that is nothing but one whole term: its degrees are the sums. */
function onlyReading({ terms, termCount }: WeightedComposite): number | undefined {
  const [only] = terms;
  return termCount === 1 && only?.term.weight === 1 ? only.reading : undefined;
}

/** Sums anew what lacks some terms. */
function completeSums(
  sums: Float64Array,
  partial: PartialTerms,
  block: Float64Array,
  start: number,
  end: number,
): void {
  for (let row = start; row < end; row++) {
    const sum = sums[row] ?? NaN;
    // Weights that sum to 1 only within rounding can lift a full score a hair above 100.
    if (!(sum <= 100)) sums[row] = Math.min(100, sum === sum ? sum : partialSum(partial, block, row - start));
  }
}
