import { heapSortRows } from './heapSortRows';

/** Moves per value beyond which a stretch is not what inserting is good at. */
const PATIENCE = 8;

/** Memory for sorting stretches one after the other: small enough for the nearest caches. */
export interface StretchScratch {
  /** What was sorted last, ascending, and the row each is from. */
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
 * Sorts one stretch, values and rows, into the scratch: one slot per value over its range, then what met in a slot is
 * put right by inserting.
 */
export function sortStretch(
  values: Float64Array,
  rows: Uint32Array,
  start: number,
  end: number,
  scratch: StretchScratch,
): void {
  const count = end - start;
  let lowest = Infinity;
  let highest = -Infinity;
  for (let place = start; place < end; place++) {
    const value = values[place] ?? NaN;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const perUnit = (count - 0.5) / (highest - lowest);
  // Equal values, and those so far apart or so close that the division overflows, have no slots.
  if (perUnit > 0 && perUnit < Infinity) {
    slot(values, rows, start, end, lowest, perUnit, scratch);
    insert(scratch, count);
    return;
  }
  scratch.values.set(values.subarray(start, end));
  scratch.rows.set(rows.subarray(start, end));
  if (lowest < highest) heapSortRows(scratch.values, scratch.rows, 0, count);
}

function slot(
  values: Float64Array,
  rows: Uint32Array,
  start: number,
  end: number,
  lowest: number,
  perUnit: number,
  { values: slotted, rows: slottedRows, slots, starts }: StretchScratch,
): void {
  const count = end - start;
  starts.fill(0, 0, count);
  for (let index = 0; index < count; index++) {
    const at = (((values[start + index] ?? NaN) - lowest) * perUnit) | 0;
    slots[index] = at;
    starts[at] = (starts[at] ?? 0) + 1;
  }
  let before = 0;
  for (let at = 0; at < count; at++) {
    const inSlot = starts[at] ?? 0;
    starts[at] = before;
    before += inSlot;
  }
  for (let index = 0; index < count; index++) {
    const at = slots[index] ?? 0;
    const place = starts[at] ?? 0;
    starts[at] = place + 1;
    slottedRows[place] = rows[start + index] ?? 0;
    slotted[place] = values[start + index] ?? NaN;
  }
}

/** Nearly all stand where they belong, or one place off. */
function insert({ values, rows }: StretchScratch, count: number): void {
  let moves = PATIENCE * count;
  let greatest = values[0] ?? NaN;
  for (let index = 1; index < count; index++) {
    const value = values[index] ?? NaN;
    if (greatest <= value) {
      greatest = value;
      continue;
    }
    const row = rows[index] ?? 0;
    let place = index;
    for (; place > 0 && (values[place - 1] ?? NaN) > value; place--) {
      values[place] = values[place - 1] ?? NaN;
      rows[place] = rows[place - 1] ?? 0;
    }
    values[place] = value;
    rows[place] = row;
    moves -= index - place;
    if (moves < 0) {
      heapSortRows(values, rows, 0, count);
      return;
    }
  }
}
