/** As `addWhole` takes them. */
const DIGITS = 50;

/** The largest power there is. */
const LARGEST = 1023;

/**
 * The power of two that makes whole numbers of numbers, with 50 binary digits of the largest: nothing is lost of values
 * within a factor of a few.
 *
 * @param largest absolute value, finite
 * @example binaryPower(250) // 2 ** 42
 */
export function binaryPower(largest: number): number {
  const size = Math.abs(largest);
  return 2 ** Math.min(LARGEST, DIGITS - 1 - Math.floor(Math.log2(size)));
}
