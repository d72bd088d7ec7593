import type { BinColumn } from '../types';

/**
 * How many there are of each group.
 *
 * @param groups from 0; below 0 where something belongs to none
 * @example groupCounts(Int16Array.of(1, -1, 1), 2) // Int32Array.of(0, 2)
 */
export function groupCounts(groups: Int16Array | Int32Array | BinColumn, groupCount: number): Int32Array {
  // The first place is for none, so that there is nothing to ask.
  const counts = new Int32Array(groupCount + 1);
  for (let row = 0; row < groups.length; row++) {
    const place = 1 + Math.max(-1, groups[row] ?? -1);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts.subarray(1);
}
