/** What lies between two values of a column. */
export interface Bracket {
  readonly low: number;
  readonly high: number;
  /** How many values are below the low one; and how many are not above it. */
  readonly below: number;
  readonly afterLow: number;
  /** Those above the low and below the high one, in no set order. */
  readonly between: Float64Array;
  /** How many values are not above the high one. */
  readonly upTo: number;
}

/** How many standard deviations of a sample's place the bracket reaches to either side: it misses once in 15,000 times. */
const REACH = 4;

/** Rows for which there is room before they are looked at. */
const BLOCK = 4096;

/** Room for what a bracket of some values gathers, but for chance. */
export function bracketRoom(rowCount: number): Float64Array {
  return new Float64Array(BLOCK + (rowCount >> 3));
}

/**
 * The two values of a sample between which stands, all but surely, the value at a share of the way from the smallest to
 * the greatest of a column; and what lies between them. Equal values are counted, not gathered, so that any bracket
 * leaves less to look at.
 *
 * @param values NaN where missing; left unchanged
 * @param sampled some of them, ascending
 * @param share of the way, in [0, 1]
 * @param room memory that what lies between is gathered in, if it holds it; whatever is in it
 */
export function bracket(values: Float64Array, sampled: Float64Array, share: number, room: Float64Array): Bracket {
  const looks = sampled.length;
  const reach = REACH * Math.sqrt(looks * share * (1 - share)) + 1;
  const low = sampled[Math.floor(share * looks - reach)] ?? -Infinity;
  const high = sampled[Math.ceil(share * looks + reach)] ?? Infinity;
  const tally = { below: 0, low: 0, high: 0, between: 0 };
  let between = room;
  for (let start = 0; start < values.length; start += BLOCK) {
    if (between.length < tally.between + BLOCK) between = enlarged(between);
    addBlock(values.subarray(start, start + BLOCK), low, high, tally, between);
  }
  const afterLow = tally.below + tally.low;
  // Where both are the same, what equals them has been counted.
  const upTo = afterLow + (low === high ? 0 : tally.between + tally.high);
  return { low, high, below: tally.below, afterLow, between: between.subarray(0, tally.between), upTo };
}

interface Tally {
  below: number;
  low: number;
  high: number;
  between: number;
}

function addBlock(block: Float64Array, low: number, high: number, tally: Tally, between: Float64Array): void {
  let { below, low: atLow, high: atHigh, between: filled } = tally;
  for (let row = 0; row < block.length; row++) {
    const value = block[row] ?? NaN;
    // Numbers made of comparisons, as branches on them could not be foreseen. What doesn't lie between is overwritten.
    below += +(value < low);
    atLow += +(value === low);
    atHigh += +(value === high);
    between[filled] = value;
    filled += +(value > low) & +(value < high);
  }
  tally.below = below;
  tally.low = atLow;
  tally.high = atHigh;
  tally.between = filled;
}

function enlarged(values: Float64Array): Float64Array {
  const more = new Float64Array(2 * values.length);
  more.set(values);
  return more;
}
