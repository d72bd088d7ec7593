/**
 * Growth from one period to the next: 0.1 for a tenth more.
 *
 * @param before amounts by customer; undefined where there is no such period
 * @param after the same customers
 * @returns NaN where there is no base, or none above 0
 * @example growth(Float64Array.of(100, 0), Float64Array.of(110, 5), 2) // Float64Array.of(0.1, NaN)
 */
export function growth(
  before: Float64Array | undefined,
  after: Float64Array | undefined,
  customerCount: number,
): Float64Array {
  return new Float64Array(customerCount).map((_, customer) => {
    const base = before?.[customer] ?? NaN;
    return base > 0 ? ((after?.[customer] ?? NaN) - base) / base : NaN;
  });
}
