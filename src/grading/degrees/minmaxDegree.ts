import type { Degree } from './Degree';
import { quantile } from './quantile';

/**
 * Degree by the share of the way from the smallest to the largest value. Without spread: 50.
 *
 * @param sorted the population, ascending
 * @param winsorise share in [0, 0.5) by which both tails are first pulled in to that quantile (type 7)
 * @example minmaxDegree(Float64Array.of(0, 5, 20), 0)(5) // 25
 */
export function minmaxDegree(sorted: Float64Array, winsorise: number): Degree {
  if (sorted.length === 0) return () => 50;
  const lowest = quantile(sorted, winsorise);
  const spread = quantile(sorted, 1 - winsorise) - lowest;
  if (!(spread > 0)) return () => 50;
  return (value) => 100 * Math.min(1, Math.max(0, (value - lowest) / spread));
}
