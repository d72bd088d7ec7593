/**
 * The threshold at the arithmetic mean: who is at or above it is high. Rounded to 15 significant digits, as Excel does,
 * so that 0.2 is at the mean of 0.1, 0.2 and 0.3.
 *
 * @param sorted scores or amounts, ascending, within ±1e150
 * @returns one threshold; none without values
 * @example meanThreshold(Float64Array.of(10, 20, 60)) // [30]
 */
export function meanThreshold(sorted: Float64Array): readonly number[] {
  const lowest = sorted[0];
  const highest = sorted[sorted.length - 1];
  if (lowest === undefined || highest === undefined) return [];
  const mean = lowest + sorted.reduce((sum, value) => sum + (value - lowest), 0) / sorted.length;
  // Within the values, so that equal ones with more than 15 digits stay high.
  return [Math.min(highest, Math.max(lowest, Number(mean.toPrecision(15))))];
}
