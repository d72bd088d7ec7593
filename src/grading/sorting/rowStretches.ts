import { POSITION_BITS } from './density';
import type { Positions } from './positions';

/** The stretch of every row; −1 where it has none. Written over the positions, which are gone. */
export function rowStretches({ of }: Positions): Int32Array {
  for (let row = 0; row < of.length; row++) {
    const position = of[row] ?? 0;
    of[row] = position === 0 ? -1 : position >> POSITION_BITS;
  }
  return of;
}

/**
 * The values of one stretch, ascending.
 *
 * @param stretches of every row
 * @param counts how many values each stretch has
 */
export function valuesOfStretch(
  values: Float64Array,
  stretches: Int32Array,
  stretch: number,
  counts: Uint32Array,
): Float64Array {
  const gathered = new Float64Array(counts[stretch] ?? 0);
  let count = 0;
  for (let row = 0; row < stretches.length; row++)
    if (stretches[row] === stretch) gathered[count++] = values[row] ?? NaN;
  return gathered.sort();
}
