/** Weighted sums carry rounding: what reads 60 must not fall below 60 for being 59.99999999999999. */
const ROUNDING = 1e-9;

/**
 * The bin a value falls into: 1 below all thresholds, one more for each it reaches (within 1e−9, so that rounding does
 * not decide).
 *
 * @param thresholds ascending, closed below
 * @example binOf(70, [60, 70, 80]) // 3
 */
export function binOf(value: number, thresholds: readonly number[]): number {
  let bin = 1;
  for (const threshold of thresholds) if (value >= threshold - ROUNDING) bin++;
  return bin;
}
