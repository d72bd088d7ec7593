import type { Degree } from './Degree';
import { placeIn } from './placeIn';

/**
 * Degree by rank: 100 × (average rank − 1) ÷ (n − 1) among the values given, ties averaged. One value, or all equal:
 * 50. A value between two of them stands half a rank between, so that the median of any sample has degree 50.
 *
 * @param sorted the population, ascending
 * @example percentileDegree(Float64Array.of(10, 20, 20, 40, 50))(20) // 37.5
 */
export function percentileDegree(sorted: Float64Array): Degree {
  const count = sorted.length;
  const distinct = new Float64Array(count);
  /** How many of the population lie below the value of that index; one more entry closes the last. */
  const below = new Float64Array(count + 1);
  let length = 0;
  for (let place = 0; place < count; place++) {
    const value = sorted[place] ?? NaN;
    if (length > 0 && value === distinct[length - 1]) continue;
    distinct[length] = value;
    below[length++] = place;
  }
  below[length] = count;
  if (length < 2) return () => 50;
  const placeOf = placeIn(distinct.subarray(0, length));
  return (value) => {
    const place = placeOf(value);
    const lower = below[place] ?? count;
    const upper = place < length && distinct[place] === value ? (below[place + 1] ?? count) : lower;
    const degree = (100 * ((lower + upper - 1) / 2)) / (count - 1);
    return Math.min(100, Math.max(0, degree));
  };
}
