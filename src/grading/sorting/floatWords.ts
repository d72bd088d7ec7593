/** Which 32-bit half of a float holds its sign, its exponent and the first bits of its digits. */
export const HIGH_WORD = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;

/** The 32-bit halves of a column, two to a value, on the same memory. */
export function floatWords(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
}

/**
 * An integer that never falls where the values rise, from the high words of them; within ±2²⁹, so that the difference
 * of two is an integer of 32 bits as well. −0 has the key of 0.
 *
 * @example orderKey(0x40000000 | 0) > orderKey(0x3ff00000 | 0) // true
 */
export function orderKey(highWord: number): number {
  if (highWord === NEGATIVE_ZERO) return 0;
  // The digits of negative numbers fall where the number rises.
  return (highWord ^ ((highWord >> 31) & 0x7fffffff)) >> 2;
}

const NEGATIVE_ZERO = -0x80000000;
