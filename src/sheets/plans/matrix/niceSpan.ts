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
  const step = 10 ** Math.floor(Math.log10(Math.max(high, -low)));
  // What is left of a decimal step after dividing is no step more.
  const steps = (value: number) => Number((value / step).toFixed(9));
  const rounded = (count: number) => Number((count * step).toPrecision(12));
  return [rounded(Math.floor(steps(low))), rounded(Math.ceil(steps(high)))];
}
