import { heapSortRows } from './heapSortRows';

/** Moves per value beyond which a stretch is not what inserting is good at. */
const PATIENCE = 8;

/** Memory for sorting stretches one after the other. */
export interface StretchScratch {
  readonly values: Float64Array;
  readonly rows: Uint32Array;
  readonly slots: Uint16Array | Uint32Array;
  readonly starts: Uint16Array | Uint32Array;
}

/** @param ends where each stretch ends; it begins where the one before ends */
export function stretchScratch(ends: Uint32Array): StretchScratch {
  const longest = ends.reduce((most, end, index) => Math.max(most, end - (ends[index - 1] ?? 0)), 0);
  // As small as may be: what one stretch takes then stays in the nearest cache.
  const Places = longest < 2 ** 16 ? Uint16Array : Uint32Array;
  return {
    values: new Float64Array(longest),
    rows: new Uint32Array(longest),
    slots: new Places(longest),
    starts: new Places(longest + 1),
  };
}

/**
 * Sorts one stretch in place, values and rows: one slot per value over its range, then every value inserted from slot
 * after slot.
 */
export function sortStretch(
  sorted: Float64Array,
  rows: Uint32Array,
  start: number,
  end: number,
  scratch: StretchScratch,
): void {
  const count = end - start;
  if (count < 2) return;
  let lowest = sorted[start] ?? NaN;
  let highest = lowest;
  for (let place = start + 1; place < end; place++) {
    const value = sorted[place] ?? NaN;
    if (value < lowest) lowest = value;
    else if (value > highest) highest = value;
  }
  if (lowest === highest) return;
  const perUnit = (count - 0.5) / (highest - lowest);
  // Values so far apart or so close that the division overflows have no slots.
  if (!(perUnit > 0 && perUnit < Infinity)) {
    heapSortRows(sorted, rows, start, end);
    return;
  }

  const { values: slotted, rows: slottedRows, slots, starts } = scratch;
  starts.fill(0, 0, count);
  for (let index = 0; index < count; index++) {
    const slot = (((sorted[start + index] ?? NaN) - lowest) * perUnit) | 0;
    slots[index] = slot;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  let before = 0;
  for (let slot = 0; slot < count; slot++) {
    const inSlot = starts[slot] ?? 0;
    starts[slot] = before;
    before += inSlot;
  }
  for (let index = 0; index < count; index++) {
    const slot = slots[index] ?? 0;
    const place = starts[slot] ?? 0;
    starts[slot] = place + 1;
    slottedRows[place] = rows[start + index] ?? 0;
    slotted[place] = sorted[start + index] ?? NaN;
  }

  let moves = PATIENCE * count;
  for (let index = 0; index < count; index++) {
    const value = slotted[index] ?? NaN;
    let place = start + index;
    for (; place > start && (sorted[place - 1] ?? NaN) > value; place--) {
      sorted[place] = sorted[place - 1] ?? NaN;
      rows[place] = rows[place - 1] ?? 0;
      moves--;
    }
    sorted[place] = value;
    rows[place] = slottedRows[index] ?? 0;
    if (moves < 0) {
      // What is not inserted yet still lies in the slots.
      sorted.set(slotted.subarray(index + 1, count), start + index + 1);
      rows.set(slottedRows.subarray(index + 1, count), start + index + 1);
      heapSortRows(sorted, rows, start, end);
      return;
    }
  }
}
