/** Sums of products of amounts and places stay finite below it, for any sheet's number of rows. */
const LARGEST = 2 ** 900;

/**
 * Amounts fit to be added up: what is not finite is missing, and all are scaled down by one power of two where their
 * sum could leave the range of numbers. Shares and ranks are the same on either scale.
 *
 * @param amounts one per row, NaN where missing; left unchanged
 * @returns one per row, NaN where missing or infinite
 * @example finiteAmounts(Float64Array.of(3, Infinity, -1)) // Float64Array.of(3, NaN, -1)
 */
export function finiteAmounts(amounts: Float64Array): Float64Array {
  const finite = new Float64Array(amounts.length);
  let isLarge = false;
  for (let row = 0; row < finite.length; row++) {
    const amount = amounts[row] ?? NaN;
    const size = Math.abs(amount);
    finite[row] = size < Infinity ? amount : NaN;
    if (size > LARGEST && size < Infinity) isLarge = true;
  }
  return isLarge ? finite.map((amount) => amount * 2 ** -100) : finite;
}
