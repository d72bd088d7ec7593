import { leadingCount } from '../sorting/leadingCount';

/**
 * Where a score stands among those compared: the rank (1 is the best, equal ones share the better) and the percentile
 * degree of `percentileDegree`.
 *
 * @param sorted scores, ascending; the score is one of them
 * @example placeAmong(Float64Array.of(10, 20, 20, 40, 50), 20) // { rank: 3, percentile: 37.5 }
 */
export function placeAmong(
  sorted: Float64Array,
  score: number,
): { readonly rank: number; readonly percentile: number } {
  const below = leadingCount(sorted, (value) => value < score);
  const notAbove = leadingCount(sorted, (value) => value <= score);
  const { length } = sorted;
  return {
    rank: length - notAbove + 1,
    percentile: length < 2 || notAbove - below === length ? 50 : (100 * ((below + notAbove - 1) / 2)) / (length - 1),
  };
}
