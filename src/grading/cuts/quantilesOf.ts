import type { FewValues } from '../sorting/fewValues';
import { valuesAt } from '../sorting/valuesAt';

/**
 * Quantiles (type 7, as `quantile` has them) of a column as it is, without sorting it.
 *
 * @param values finite numbers in any order, NaN where missing
 * @param shares each in [0, 1]
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @param few the values of that population told apart, where that was done before
 * @returns one for each share; none without values
 * @example quantilesOf(Float64Array.of(20, 3, NaN, 8, 7, 6), [0.25, 0.5]) // [6, 7]
 */
export function quantilesOf(
  values: Float64Array,
  shares: readonly number[],
  isCounted?: Uint8Array,
  few?: FewValues,
): readonly number[] {
  let positions: readonly number[] = [];
  const around = valuesAt(
    values,
    (count) => {
      positions = count === 0 ? [] : shares.map((share) => (count - 1) * share);
      return positions.flatMap((position) => [Math.floor(position), Math.min(count - 1, Math.floor(position) + 1)]);
    },
    isCounted,
    few,
  );
  return positions.map((position, index) => {
    const lower = around[2 * index] ?? NaN;
    const upper = around[2 * index + 1] ?? NaN;
    return lower + (upper - lower) * (position - Math.floor(position));
  });
}
