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
  const finite = amounts.map((amount) => (Number.isFinite(amount) ? amount : NaN));
  const isLarge = finite.some((amount) => Math.abs(amount) > LARGEST);
  return isLarge ? finite.map((amount) => amount * 2 ** -100) : finite;
}
