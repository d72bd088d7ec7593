import { POSITION_BITS } from './density';
import { floatWords, HIGH_WORD, LOW_WORD } from './floatWords';
import type { Positions } from './positions';
import { startsOf } from './startsOf';

/** The rows that have a position, in stretches: all positions of one stretch are below all of the next. */
export interface Entries {
  /** A float with the position as its high word and the row as its low: as floats they sort by position, then row. */
  readonly floats: Float64Array;
  /** Where each stretch ends; it begins where the one before ends. */
  readonly ends: Uint32Array;
}

/**
 * Scatters the rows into their stretches: with the positions, all of a sort that goes through far memory.
 *
 * @param memory that the entries lie in, one place for each row
 */
export function entries({ of, counts }: Positions, memory: Float64Array): Entries {
  const starts = startsOf(counts);
  const floats = memory.subarray(0, starts[counts.length]);
  const words = floatWords(floats);
  /** Moves on from where each stretch begins to where it ends. */
  const ends = starts.subarray(0, counts.length);
  scatter(of, ends, words);
  return { floats, ends };
}

/** By itself, so that what is compiled for the first column holds for the next. */
function scatter(of: Int32Array, ends: Uint32Array, words: Int32Array): void {
  for (let row = 0; row < of.length; row++) {
    const position = of[row] ?? 0;
    if (position === 0) continue;
    const stretch = position >> POSITION_BITS;
    const place = ends[stretch] ?? 0;
    ends[stretch] = place + 1;
    words[2 * place + HIGH_WORD] = position;
    words[2 * place + LOW_WORD] = row;
  }
}
