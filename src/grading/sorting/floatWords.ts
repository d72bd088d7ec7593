/** Which 32-bit half of a float holds its sign, its exponent and the first bits of its digits; and which the rest. */
export const HIGH_WORD = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;
export const LOW_WORD = 1 - HIGH_WORD;

/** The 32-bit halves of a column, two to a value, on the same memory. */
export function floatWords(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
}

/**
 * An integer that never falls where the values rise, from the high words of them; within ±2²⁹, so that the difference
 * of two is an integer of 32 bits as well. −0 and 0 have the same key.
 *
 * @example orderKey(0x40000000 | 0) > orderKey(0x3ff00000 | 0) // true
 */
export function orderKey(highWord: number): number {
  if (highWord === NEGATIVE_ZERO) return 0;
  return turned(highWord) >> KEY_SHIFT;
}

/**
 * The smallest of the values that have a key.
 *
 * @param key of a finite number
 * @example smallestOfKey(orderKey(0x40000000)) // 2
 */
export function smallestOfKey(key: number): number {
  // The high word of the tiniest negative numbers is that of −0.
  if (key === 0) return -(2 ** 32 - 1) * Number.MIN_VALUE;
  spelt[HIGH_WORD] = turned(key << KEY_SHIFT);
  spelt[LOW_WORD] = key < 0 ? -1 : 0;
  return spelling[0] ?? NaN;
}

/** One value, to be made of its words. */
const spelling = new Float64Array(1);
const spelt = floatWords(spelling);

/** The digits of negative numbers fall where the number rises. Turned twice it is what it was. */
function turned(highWord: number): number {
  return highWord ^ ((highWord >> 31) & 0x7fffffff);
}

const KEY_SHIFT = 2;
const NEGATIVE_ZERO = -0x80000000;
