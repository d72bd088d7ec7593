import type { FewValues } from '../sorting/fewValues';

/**
 * The degrees of a term for every row: one each, NaN where there is none; or, where there are few different ones, a
 * list of them and every row's index in it; or places among all. The last two take a quarter and half of the memory.
 */
export type Degrees = Float64Array | ListedDegrees | RankedDegrees;

export interface ListedDegrees {
  /** 0 where a row has none. */
  readonly indices: Uint16Array;
  /** The first is NaN. */
  readonly list: Float64Array;
  /** What the degrees are of, where it was told apart for them. */
  readonly few?: FewValues;
}

export interface RankedDegrees {
  /** Twice the average rank less 1, so that it is whole: from 1 to 2 × count − 1; 0 where a row has none. */
  readonly places: Int32Array;
  /** Values ranked, at least two of them different. */
  readonly count: number;
  readonly isLower: boolean;
}

/**
 * One degree for every row.
 *
 * @example degreeArray({ indices: Uint16Array.of(2, 0, 1), list: Float64Array.of(NaN, 10, 90) }) // Float64Array.of(90, NaN, 10)
 * @example degreeArray({ places: Int32Array.of(5, 0, 2, 2), count: 3, isLower: false }) // Float64Array.of(100, NaN, 25, 25)
 */
export function degreeArray(degrees: Degrees): Float64Array {
  if (degrees instanceof Float64Array) return degrees;
  const array = new Float64Array('list' in degrees ? degrees.indices.length : degrees.places.length);
  layDegrees(degrees, 0, array.length, array, 0);
  return array;
}

/**
 * Writes the degrees of the rows from `start` to before `end` one after the other into `laid`, from index `at` on.
 */
export function layDegrees(degrees: Degrees, start: number, end: number, laid: Float64Array, at: number): void {
  if (degrees instanceof Float64Array) laid.set(degrees.subarray(start, end), at);
  else if ('list' in degrees) layListed(degrees, start, end, laid, at);
  else layRanked(degrees, start, end, laid, at);
}

function layListed({ indices, list }: ListedDegrees, start: number, end: number, laid: Float64Array, at: number): void {
  const shift = at - start;
  for (let row = start; row < end; row++) laid[shift + row] = list[indices[row] ?? 0] ?? NaN;
}

function layRanked(degrees: RankedDegrees, start: number, end: number, laid: Float64Array, at: number): void {
  const { places, count, isLower } = degrees;
  const shift = at - start;
  for (let row = start; row < end; row++) {
    const place = places[row] ?? 0;
    const degree = (100 * ((place - 1) / 2)) / (count - 1);
    laid[shift + row] = place === 0 ? NaN : isLower ? 100 - degree : degree;
  }
}
