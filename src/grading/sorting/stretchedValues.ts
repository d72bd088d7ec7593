import { POSITION_BITS } from './density';
import type { Positions } from './positions';
import { startsOf } from './startsOf';

/** The values that have a position, stretch by stretch, in no set order within one. */
export interface StretchedValues {
  readonly gathered: Float64Array;
  /** Where each stretch begins; the last is where all end. */
  readonly starts: Uint32Array;
}

/** @param values those that the positions are of */
export function stretchedValues(values: Float64Array, { of, counts }: Positions): StretchedValues {
  const starts = startsOf(counts);
  const gathered = new Float64Array(starts[counts.length] ?? 0);
  const next = starts.slice();
  for (let row = 0; row < of.length; row++) {
    const position = of[row] ?? 0;
    if (position === 0) continue;
    const stretch = position >> POSITION_BITS;
    const place = next[stretch] ?? 0;
    next[stretch] = place + 1;
    gathered[place] = values[row] ?? NaN;
  }
  return { gathered, starts };
}
