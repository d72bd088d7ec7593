/** A term with the weight it counts by, and where in a block its degrees begin. */
export interface CountedTerm {
  readonly weight: number;
  readonly at: number;
}

/** Terms added in one go: each sum is fetched and put back once for so many of them. */
const TOGETHER = 4;

/**
 * Adds weight × degree of every term to the sums of a block's rows, in the order of the terms; NaN where a degree is.
 *
 * @param sums one per row, of all rows
 * @param start the first row of the block
 * @param end the row after its last
 */
export function pointSums(
  sums: Float64Array,
  terms: readonly CountedTerm[],
  block: Float64Array,
  start: number,
  end: number,
): void {
  let index = 0;
  for (; index + TOGETHER <= terms.length; index += TOGETHER) {
    const [one, two, three, four] = terms.slice(index, index + TOGETHER);
    if (one && two && three && four) addFour(sums, block, one, two, three, four, start, end);
  }
  for (const term of terms.slice(index)) addOne(sums, block, term, start, end);
}

function addFour(
  sums: Float64Array,
  block: Float64Array,
  one: CountedTerm,
  two: CountedTerm,
  three: CountedTerm,
  four: CountedTerm,
  start: number,
  end: number,
): void {
  const { weight: weight1 } = one;
  const { weight: weight2 } = two;
  const { weight: weight3 } = three;
  const { weight: weight4 } = four;
  const at1 = one.at - start;
  const at2 = two.at - start;
  const at3 = three.at - start;
  const at4 = four.at - start;
  for (let row = start; row < end; row++) {
    sums[row] =
      (sums[row] ?? NaN) +
      weight1 * (block[at1 + row] ?? NaN) +
      weight2 * (block[at2 + row] ?? NaN) +
      weight3 * (block[at3 + row] ?? NaN) +
      weight4 * (block[at4 + row] ?? NaN);
  }
}

function addOne(sums: Float64Array, block: Float64Array, term: CountedTerm, start: number, end: number): void {
  const { weight } = term;
  const at = term.at - start;
  for (let row = start; row < end; row++) sums[row] = (sums[row] ?? NaN) + weight * (block[at + row] ?? NaN);
}
