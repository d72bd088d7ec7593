/**
 * Quantile by linear interpolation (type 7, as R's default and Excel's PERCENTILE.INC).
 *
 * @param sorted finite numbers, ascending, at least one
 * @param p share in [0, 1]
 * @returns the quantile, in the unit of `sorted`
 * @throws RangeError "quantile requires at least one value"
 * @see Hyndman & Fan (1996), The American Statistician 50(4), 361–365
 * @example quantile(Float64Array.of(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), 0.25) // 7.25
 */
export function quantile(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) throw new RangeError('quantile requires at least one value');
  const position = (sorted.length - 1) * p;
  const index = Math.floor(position);
  const lower = sorted[index] ?? NaN;
  const upper = sorted[index + 1] ?? lower;
  return lower + (upper - lower) * (position - index);
}
