import { columnRanks } from '../sorting/columnRanks';
import type { Degree } from './Degree';

/**
 * The degree by rank that `percentileDegree` gives, of a column as it is: what it takes to be asked for a few values is
 * done, not more.
 *
 * @param values NaN where missing; left unchanged
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @example rankDegree(Float64Array.of(20, 50, NaN, 10, 40, 20))(20) // 37.5
 */
export function rankDegree(values: Float64Array, isCounted?: Uint8Array): Degree {
  const { count, isSpread, around } = columnRanks(values, isCounted);
  if (!isSpread) return () => 50;
  return (value) => {
    const { below, upTo } = around(value);
    const degree = (100 * ((below + upTo - 1) / 2)) / (count - 1);
    return Math.min(100, Math.max(0, degree));
  };
}
