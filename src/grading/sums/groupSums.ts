import { groupPowers, isAddable } from './groupPowers';
import { addWhole, sumAt, wholeSums } from './wholeSums';

/**
 * Sums by group in decimals, as people add: 0.1 + 0.2 is 0.3. To 15 significant digits of a group's largest value, as
 * Excel keeps them; the order of the values never shows, nor does splitting one into parts.
 *
 * @param values in any one unit, NaN where missing; missing ones, infinite ones and those beyond 1e150 count for nothing
 * @param groups of every value, from 0; below 0 where it belongs to none
 * @param powerOf how finely, by a group's largest value: as people add where it is not given
 * @returns one sum for each group, in the unit of `values`; 0 where a group has none
 * @throws RangeError "groupSums requires a group for every value"
 * @example groupSums(Float64Array.of(0.1, 7, 0.2, NaN), Int16Array.of(0, 1, 0, 1), 2) // Float64Array.of(0.3, 7)
 */
export function groupSums(
  values: Float64Array,
  groups: Int16Array | Int32Array,
  groupCount: number,
  powerOf?: (largest: number) => number,
): Float64Array {
  if (groups.length !== values.length) throw new RangeError('groupSums requires a group for every value');
  const powers = groupPowers(values, groups, groupCount, powerOf);
  const sums = wholeSums(groupCount);
  for (let row = 0; row < values.length; row++) {
    const group = groups[row] ?? -1;
    const value = values[row] ?? NaN;
    // Not `Math.round`, which minds the sign of a zero and takes four times as long.
    if (group >= 0 && isAddable(value)) addWhole(sums, group, Math.floor(value * (powers[group] ?? 1) + 0.5));
  }
  return powers.map((power, group) => sumAt(sums, group) / power);
}
