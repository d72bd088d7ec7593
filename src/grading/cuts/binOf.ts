/**
 * The bin a value falls into: 1 below all thresholds, one more for each it reaches.
 *
 * @param thresholds ascending, closed below
 * @example binOf(70, [60, 70, 80]) // 3
 */
export function binOf(value: number, thresholds: readonly number[]): number {
  let bin = 1;
  for (const threshold of thresholds) if (value >= threshold) bin++;
  return bin;
}
