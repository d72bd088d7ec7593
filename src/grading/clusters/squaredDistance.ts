/**
 * Squared Euclidean distance of a point to another, each a stretch of an array.
 *
 * @example squaredDistance(Float64Array.of(9, 0, 0), 1, Float64Array.of(3, 4), 0, 2) // 25
 */
export function squaredDistance(
  values: Float64Array,
  from: number,
  others: Float64Array,
  otherFrom: number,
  featureCount: number,
): number {
  let sum = 0;
  for (let feature = 0; feature < featureCount; feature++) {
    const difference = (values[from + feature] ?? NaN) - (others[otherFrom + feature] ?? NaN);
    sum += difference * difference;
  }
  return sum;
}
