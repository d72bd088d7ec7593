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
  layDegrees(degrees, array);
  return array;
}

/**
 * Writes degrees into an array, as many as it takes.
 *
 * @param from of which row the first is
 */
export function layDegrees(degrees: Degrees, array: Float64Array, from = 0): void {
  if (degrees instanceof Float64Array) array.set(degrees.subarray(from, from + array.length));
  else if ('list' in degrees) layListed(degrees, array, from);
  else layRanked(degrees, array, from);
}

/**
 * The degrees of some rows, in their order.
 *
 * @example degreesOfRows({ places: Int32Array.of(5, 0, 2), count: 3, isLower: false }, Uint32Array.of(1, 2)) // { places: Int32Array.of(0, 2), count: 3, isLower: false }
 */
export function degreesOfRows(degrees: Degrees, rows: Uint32Array): Degrees {
  if (degrees instanceof Float64Array) return ofRows(degrees, rows, new Float64Array(rows.length));
  if ('list' in degrees) {
    return { indices: ofRows(degrees.indices, rows, new Uint16Array(rows.length)), list: degrees.list };
  }
  const { places, count, isLower } = degrees;
  return { places: ofRows(places, rows, new Int32Array(rows.length)), count, isLower };
}

function ofRows<T extends Float64Array | Uint16Array | Int32Array>(all: T, rows: Uint32Array, some: T): T {
  for (let index = 0; index < rows.length; index++) some[index] = all[rows[index] ?? 0] ?? 0;
  return some;
}

function layListed({ indices, list }: ListedDegrees, array: Float64Array, from: number): void {
  for (let row = 0; row < array.length; row++) array[row] = list[indices[from + row] ?? 0] ?? NaN;
}

function layRanked({ places, count, isLower }: RankedDegrees, array: Float64Array, from: number): void {
  for (let row = 0; row < array.length; row++) {
    const place = places[from + row] ?? 0;
    array[row] = place === 0 ? NaN : rankedDegree(place, count, isLower);
  }
}

/**
 * 100 × (average rank − 1) ÷ (count − 1), or 100 less that.
 *
 * @param place twice the average rank less 1
 * @example rankedDegree(4, 5, false) // 37.5
 */
export function rankedDegree(place: number, count: number, isLower: boolean): number {
  const degree = (100 * ((place - 1) / 2)) / (count - 1);
  return isLower ? 100 - degree : degree;
}
