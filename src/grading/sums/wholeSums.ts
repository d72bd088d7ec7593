/**
 * Sums of whole numbers, one per group, each in two parts: both stay exact for any sheet's number of rows, so that
 * neither the order of adding nor the number of parts shows.
 */
export interface WholeSums {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

const PART = 2 ** 26;
/** Multiplying is faster than dividing, and as exact by a power of two. */
const SHARE = 1 / PART;

/** @example sumAt(wholeSums(3), 2) // 0 */
export function wholeSums(groupCount: number): WholeSums {
  return { high: new Float64Array(groupCount), low: new Float64Array(groupCount) };
}

/**
 * Adds to one group's sum, in place.
 *
 * @param whole up to 2^50, either sign
 */
export function addWhole({ high, low }: WholeSums, group: number, whole: number): void {
  const parts = Math.floor(whole * SHARE);
  high[group] = (high[group] ?? 0) + parts;
  low[group] = (low[group] ?? 0) + (whole - parts * PART);
}

/** The sum of one group, rounded once; its sign is exact. */
export function sumAt({ high, low }: WholeSums, group: number): number {
  return (high[group] ?? 0) * PART + (low[group] ?? 0);
}

/** Back to 0, in place. */
export function clearSum({ high, low }: WholeSums, group: number): void {
  high[group] = 0;
  low[group] = 0;
}
