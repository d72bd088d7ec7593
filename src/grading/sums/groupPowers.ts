import { decimalPower } from './decimalPower';

/** Beyond it a value counts as missing: sums could overflow, and no amount of anything is that large. */
const LARGEST = 1e150;

/** Whether a value can be added up: there, finite and of a believable size. */
export function isAddable(value: number): boolean {
  return Math.abs(value) <= LARGEST;
}

/**
 * The power at which the values of each group are added up as whole numbers.
 *
 * @param values NaN where missing
 * @param groups of every value; below 0 where it belongs to none
 * @param powerOf gives it by the largest value: a power of ten to add as people do, of two to lose nothing
 * @returns one for each group, by its largest value
 * @example groupPowers(Float64Array.of(250, 9, 1), Int16Array.of(0, 0, 1), 2) // Float64Array.of(1e12, 1e15)
 */
export function groupPowers(
  values: Float64Array,
  groups: Int16Array | Int32Array,
  groupCount: number,
  powerOf: (largest: number) => number = decimalPower,
): Float64Array {
  const largest = new Float64Array(groupCount);
  for (let row = 0; row < values.length; row++) {
    const group = groups[row] ?? -1;
    const size = Math.abs(values[row] ?? NaN);
    if (group >= 0 && size <= LARGEST && size > (largest[group] ?? 0)) largest[group] = size;
  }
  return largest.map((value) => powerOf(value));
}
