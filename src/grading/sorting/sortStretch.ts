import { POSITION_BITS } from './density';
import type { Entries } from './entries';
import { floatWords, HIGH_WORD } from './floatWords';

/** Memory for sorting stretches one after the other: small enough for the nearest caches. */
export interface StretchScratch {
  /** The entries that were sorted last, ascending. */
  readonly floats: Float64Array;
  readonly words: Int32Array;
  readonly slots: Uint32Array;
  /** For rows of one position and their values. */
  readonly shared: { readonly rows: Uint32Array; readonly values: Float64Array };
}

/** Slots of the longest stretches: more would leave the caches. */
const MOST_SLOT_BITS = 16;

/** Moves per entry beyond which a stretch is not what inserting is good at. */
const PATIENCE = 8;

export function stretchScratch({ ends }: Entries): StretchScratch {
  const longest = ends.reduce((most, end, index) => Math.max(most, end - (ends[index - 1] ?? 0)), 0);
  const floats = new Float64Array(longest);
  const shared = { rows: new Uint32Array(longest), values: new Float64Array(longest) };
  return { floats, words: floatWords(floats), slots: new Uint32Array(2 ** slotBits(longest)), shared };
}

/**
 * Sorts the entries of one stretch into the scratch: about one slot for each, by position, then what met in a slot is
 * put right by inserting.
 *
 * @param words of all entries
 */
export function sortStretch(
  floats: Float64Array,
  words: Int32Array,
  start: number,
  end: number,
  scratch: StretchScratch,
): void {
  if (start === end) return;
  slot(floats, words, start, end, slotBits(end - start), scratch);
  insert(scratch.floats, end - start);
}

/** About one slot for each entry: a power of two of them, so that the first bits of a position are its slot. */
function slotBits(count: number): number {
  return Math.min(MOST_SLOT_BITS, Math.round(Math.log2(Math.max(1, count))));
}

function slot(
  floats: Float64Array,
  words: Int32Array,
  start: number,
  end: number,
  bits: number,
  { floats: slotted, slots }: StretchScratch,
): void {
  const shift = POSITION_BITS - bits;
  const lastSlot = 2 ** bits - 1;
  slots.fill(0, 0, lastSlot + 1);
  for (let index = start; index < end; index++) {
    const at = ((words[2 * index + HIGH_WORD] ?? 0) >> shift) & lastSlot;
    slots[at] = (slots[at] ?? 0) + 1;
  }
  let before = 0;
  for (let at = 0; at <= lastSlot; at++) {
    const inSlot = slots[at] ?? 0;
    slots[at] = before;
    before += inSlot;
  }
  for (let index = start; index < end; index++) {
    const at = ((words[2 * index + HIGH_WORD] ?? 0) >> shift) & lastSlot;
    const place = slots[at] ?? 0;
    slots[at] = place + 1;
    slotted[place] = floats[index] ?? NaN;
  }
}

/** Nearly all stand where they belong, or one place off. */
function insert(floats: Float64Array, count: number): void {
  let moves = PATIENCE * count;
  let greatest = floats[0] ?? NaN;
  for (let index = 1; index < count; index++) {
    const float = floats[index] ?? NaN;
    if (greatest <= float) {
      greatest = float;
      continue;
    }
    let place = index;
    for (; place > 0 && (floats[place - 1] ?? NaN) > float; place--) floats[place] = floats[place - 1] ?? NaN;
    floats[place] = float;
    moves -= index - place;
    if (moves < 0) {
      floats.subarray(0, count).sort();
      return;
    }
  }
}
