/** Round numbers whose quarters are round as well, within a power of ten. */
const ROUND = [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8, 10] as const;

/**
 * Limits of an axis on which all values find room: round numbers, from 0 where none is below.
 *
 * @param values NaN where missing
 * @returns [0, 1] where there are none
 * @example niceSpan(Float64Array.of(120, 4380)) // [0, 5000]
 * @example niceSpan(Float64Array.of(-0.3, 0.25)) // [-0.3, 0.3]
 */
export function niceSpan(values: Float64Array): readonly [minimum: number, maximum: number] {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === 0 && high === 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(Math.max(high, -low)));
  // What dividing by a power of ten leaves over is no digit of the value.
  const scaled = (value: number) => Number((value / power).toFixed(9));
  const rounded = (count: number) => Number((count * power).toPrecision(12));
  if (low === 0) return [0, rounded(ROUND.find((count) => count >= scaled(high)) ?? 10)];
  return [rounded(Math.floor(scaled(low))), rounded(Math.ceil(scaled(high)))];
}
