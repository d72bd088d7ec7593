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
 * @param sums one per row of the block
 * @param block degrees; its end is 0 for as many rows as there are sums
 */
export function pointSums(sums: Float64Array, terms: readonly CountedTerm[], block: Float64Array): void {
  const nothing = { weight: 0, at: block.length - sums.length };
  for (let first = 0; first < terms.length; first += TOGETHER) {
    const [one, two, three, four] = Array.from({ length: TOGETHER }, (_, index) => terms[first + index] ?? nothing);
    addFour(sums, block, one ?? nothing, two ?? nothing, three ?? nothing, four ?? nothing);
  }
}

function addFour(
  sums: Float64Array,
  block: Float64Array,
  { weight: weight1, at: at1 }: CountedTerm,
  { weight: weight2, at: at2 }: CountedTerm,
  { weight: weight3, at: at3 }: CountedTerm,
  { weight: weight4, at: at4 }: CountedTerm,
): void {
  for (let row = 0; row < sums.length; row++) {
    sums[row] =
      (sums[row] ?? NaN) +
      weight1 * (block[at1 + row] ?? NaN) +
      weight2 * (block[at2 + row] ?? NaN) +
      weight3 * (block[at3 + row] ?? NaN) +
      weight4 * (block[at4 + row] ?? NaN);
  }
}
