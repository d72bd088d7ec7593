import { HIGH_WORD, LOW_WORD } from '../sorting/floatWords';
import { sortRows } from '../sorting/sortRows';
import type { StretchScratch } from '../sorting/sortStretch';

/**
 * Writes the place of every row of a stretch that was sorted by position; rows of one position are ordered by their
 * values first. Places are twice the average rank less 1.
 *
 * @param places one per row, of all rows
 * @param values of all rows
 * @param before how many values the stretches before have
 * @param count of this one
 */
export function writePlaces(
  places: Int32Array,
  values: Float64Array,
  scratch: StretchScratch,
  before: number,
  count: number,
): void {
  const { words } = scratch;
  // Nothing else must be in this loop: it waits for far memory.
  for (let index = 0; index < count; index++) places[words[2 * index + LOW_WORD] ?? 0] = 2 * (before + index) + 1;
  for (let index = 1; index < count; index++) {
    const position = words[2 * index + HIGH_WORD];
    if (position !== words[2 * index - 2 + HIGH_WORD]) continue;
    const start = index - 1;
    while (index + 1 < count && words[2 * index + 2 + HIGH_WORD] === position) index++;
    writeShared(places, values, scratch, before, start, index + 1);
  }
}

/** Hardly ever: equal values, or some that differ by less than a position. */
function writeShared(
  places: Int32Array,
  values: Float64Array,
  { words, shared }: StretchScratch,
  before: number,
  start: number,
  end: number,
): void {
  const count = end - start;
  for (let index = 0; index < count; index++) {
    const row = words[2 * (start + index) + LOW_WORD] ?? 0;
    shared.rows[index] = row;
    shared.values[index] = values[row] ?? NaN;
  }
  sortRows(shared.values, shared.rows, count);
  for (let below = 0; below < count;) {
    const value = shared.values[below];
    let upTo = below + 1;
    while (upTo < count && shared.values[upTo] === value) upTo++;
    const place = 2 * (before + start) + below + upTo;
    for (; below < upTo; below++) places[shared.rows[below] ?? 0] = place;
  }
}
