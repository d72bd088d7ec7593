/** Values told apart: a table of them, and where in it every row's is. */
export interface ValueTable {
  /** NaN where nothing is; the first is. */
  readonly values: Float64Array;
  /** 0 where a row has no value. */
  readonly indices: Uint16Array;
}

/** Places looked at in vain per row, beyond which a column is not what a table is good at. */
const PATIENCE = 2;

/** From a place that is taken to the next to look at: odd, so that all are come by, and far, as neighbours are taken too. */
const STRIDE = 40_503;

/**
 * Tells the values of a column apart by a table with open addressing. What repeats is mostly round, so that a value's
 * place is its number of steps from the smallest: neighbours lie side by side and hardly two meet.
 *
 * @param values NaN where missing; left unchanged
 * @param sampled some of them, ascending
 * @param most different values, at most 16,383
 * @param indices memory that they lie in, one for each row, whatever is in it
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @returns undefined where there are more, or the table took too long
 */
export function valueTable(
  values: Float64Array,
  sampled: Float64Array,
  most: number,
  indices: Uint16Array,
  isCounted?: Uint8Array,
): ValueTable | undefined {
  // A quarter full at most.
  const places = 2 ** Math.ceil(Math.log2(4 * most));
  const table = new Float64Array(places + 1).fill(NaN);
  const { start, perUnit } = steps(sampled);
  return tell(values, table, indices, start, perUnit, places - 1, most, isCounted)
    ? { values: table, indices }
    : undefined;
}

/** By itself, so that what is compiled for the first column holds for the next. False where it was given up. */
function tell(
  values: Float64Array,
  table: Float64Array,
  indices: Uint16Array,
  start: number,
  perUnit: number,
  lastPlace: number,
  most: number,
  isCounted?: Uint8Array,
): boolean {
  let free = most;
  let patience = PATIENCE * values.length;
  for (let row = 0; row < indices.length; row++) {
    const value = values[row] ?? NaN;
    if (value !== value || (isCounted !== undefined && isCounted[row] !== 1)) {
      indices[row] = 0;
      continue;
    }
    let index = 1 + (((value - start) * perUnit) & lastPlace);
    let known = table[index] ?? NaN;
    while (known !== value) {
      if (known !== known) {
        if (free-- === 0) return false;
        table[index] = value + 0;
        break;
      }
      if (patience-- === 0) return false;
      index = 1 + ((index - 1 + STRIDE) & lastPlace);
      known = table[index] ?? NaN;
    }
    indices[row] = index;
  }
  return true;
}

/** Half a step below the smallest value of a sample, and how many steps of its smallest difference make 1. */
function steps(sampled: Float64Array): { readonly start: number; readonly perUnit: number } {
  const lowest = sampled[0] ?? NaN;
  const highest = sampled[sampled.length - 1] ?? NaN;
  let smallest = Infinity;
  for (let index = 1; index < sampled.length; index++) {
    const difference = (sampled[index] ?? NaN) - (sampled[index - 1] ?? NaN);
    if (difference > 0 && difference < smallest) smallest = difference;
  }
  // Within the range of integers: what differs by a rounding may share a place.
  const perUnit = Math.min(1 / smallest, 2 ** 30 / (highest - lowest));
  return perUnit > 0 && perUnit < Infinity ? { start: lowest - 0.5 / perUnit, perUnit } : { start: lowest, perUnit: 0 };
}
