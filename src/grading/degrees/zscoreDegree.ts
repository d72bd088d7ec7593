import type { Degree } from './Degree';
import { normalCdf } from './normalCdf';

/**
 * Degree by the distance from the mean in standard deviations: 100 × the normal distribution's share at or below it.
 * The deviation is that of a whole population (÷ n, not ÷ (n − 1)): the customers are all there are, and every row
 * given twice changes nothing. Without spread: 50.
 *
 * @param sorted the population, ascending, within ±1e150
 * @example zscoreDegree(Float64Array.of(10, 20, 30))(20) // 50
 */
export function zscoreDegree(sorted: Float64Array): Degree {
  const count = sorted.length;
  const lowest = sorted[0] ?? NaN;
  const spread = (sorted[count - 1] ?? NaN) - lowest;
  if (!(spread > 0)) return () => 50;
  // Brought to 0–1 first: the squares of very large and very small values would leave the range of numbers.
  const unit = (value: number) => (value - lowest) / spread;
  const mean = sorted.reduce((sum, value) => sum + unit(value), 0) / count;
  const variance = sorted.reduce((sum, value) => sum + (unit(value) - mean) ** 2, 0) / count;
  const deviation = Math.sqrt(variance);
  return (value) => 100 * normalCdf((unit(value) - mean) / deviation);
}
