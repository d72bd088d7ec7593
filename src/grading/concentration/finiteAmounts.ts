/** What sums are exact to; sums of products of amounts and places stay finite below it as well. */
const LARGEST = 1e150;

/**
 * Amounts fit to be added up: what is not finite is missing, and all are scaled down by one power of two where one is
 * larger than any amount of anything. Shares and ranks are the same on either scale.
 *
 * @param amounts one per row, NaN where missing; left unchanged
 * @returns one per row, NaN where missing or infinite; the column given where there is nothing to change
 * @example finiteAmounts(Float64Array.of(3, Infinity, -1)) // Float64Array.of(3, NaN, -1)
 */
export function finiteAmounts(amounts: Float64Array): Float64Array {
  let largest = 0;
  for (let row = 0; row < amounts.length; row++) {
    const size = Math.abs(amounts[row] ?? NaN);
    if (size > largest) largest = size;
  }
  if (largest <= LARGEST) return amounts;
  const finite = amounts.map((amount) => (Math.abs(amount) < Infinity ? amount : NaN));
  return finite.some((amount) => Math.abs(amount) > LARGEST) ? finite.map((amount) => amount * 2 ** -600) : finite;
}
