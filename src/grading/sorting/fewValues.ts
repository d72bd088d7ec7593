import { valueTable } from './valueTable';

/** The different values of a column, how many rows have each, and which one a row has. */
export interface FewValues {
  /** NaN where nothing is, and so at index 0: no value. */
  readonly values: Float64Array;
  readonly counts: Int32Array;
  /** Index into `values` for every row; 0 where it has none. */
  readonly indices: Uint16Array;
  /** The indices of the values, the smallest value first. */
  readonly ascending: readonly number[];
}

/** How many rows have a value. */
export function countOf({ indices, counts }: FewValues): number {
  return indices.length - (counts[0] ?? 0);
}

/** Beyond so many, telling values apart costs more than sorting them. */
const MOST = 8192;

/**
 * The different values of a column that repeats a few over and over: ratings, numbers of orders, days, round amounts.
 * Their ranks are a matter of counting. −0 is 0.
 *
 * @param values NaN where missing; left unchanged
 * @param sampled some of them, ascending
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @param memory gives what the indices lie in, one for each row
 * @returns undefined where the values are not few
 */
export function fewValues(
  values: Float64Array,
  sampled: Float64Array,
  isCounted?: Uint8Array,
  memory: () => Uint16Array = () => new Uint16Array(values.length),
): FewValues | undefined {
  const most = mostExpected(sampled);
  if (most === 0) return undefined;
  const told = valueTable(values, sampled, most, memory(), isCounted);
  if (told === undefined) return undefined;
  const counts = indexCounts(told.indices, told.values.length);
  const ascending = taken(counts).sort((one, other) => (told.values[one] ?? NaN) - (told.values[other] ?? NaN));
  // Not spread: all that are made should have the same form.
  return { values: told.values, counts, indices: told.indices, ascending };
}

/**
 * How many rows have each index. By itself, as one loop for both would have too much at hand at once; every other row
 * apart, as each would wait for the one before where they have the same.
 */
function indexCounts(indices: Uint16Array, different: number): Int32Array {
  const counts = new Int32Array(different);
  const others = new Int32Array(different);
  countPairs(indices, counts, others);
  if (indices.length % 2 === 1) {
    const last = indices[indices.length - 1] ?? 0;
    counts[last] = (counts[last] ?? 0) + 1;
  }
  return counts.map((count, index) => count + (others[index] ?? 0));
}

function countPairs(indices: Uint16Array, counts: Int32Array, others: Int32Array): void {
  for (let row = 1; row < indices.length; row += 2) {
    const index = indices[row - 1] ?? 0;
    const other = indices[row] ?? 0;
    counts[index] = (counts[index] ?? 0) + 1;
    others[other] = (others[other] ?? 0) + 1;
  }
}

/** The indices that stand for a value. */
function taken(counts: Int32Array): number[] {
  const indices: number[] = [];
  for (let index = 1; index < counts.length; index++) if (counts[index] !== 0) indices.push(index);
  return indices;
}

/** So many different values at most, by what a sample shows; 0 where most of it is seen only once. */
function mostExpected(sampled: Float64Array): number {
  let different = 0;
  let before = NaN;
  for (let index = 0; index < sampled.length; index++) {
    const value = sampled[index] ?? NaN;
    different += +(value !== before);
    before = value;
  }
  return different > 0.75 * sampled.length ? 0 : Math.min(MOST, 8 * different + 64);
}
