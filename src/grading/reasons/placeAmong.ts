import type { ColumnRanks } from '../sorting/columnRanks';

/**
 * Where a score stands among those compared: the rank (1 is the best, equal ones share the better) and the percentile
 * degree of `percentileDegree`.
 *
 * @param ranks of the scores compared; the score is one of them
 * @example placeAmong({ count: 5, isSpread: true, around: () => ({ below: 1, upTo: 3 }) }, 20) // { rank: 3, percentile: 37.5 }
 */
export function placeAmong(ranks: ColumnRanks, score: number): { readonly rank: number; readonly percentile: number } {
  const { count } = ranks;
  const { below, upTo } = ranks.around(score);
  return {
    rank: count - upTo + 1,
    percentile: count < 2 || upTo - below === count ? 50 : (100 * ((below + upTo - 1) / 2)) / (count - 1),
  };
}
