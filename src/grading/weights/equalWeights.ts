/**
 * The same weight for every indicator.
 *
 * @param count how many indicators, a whole number, at least 1
 * @returns shares in (0, 1] that sum to 1
 * @throws RangeError "equalWeights requires …" for any other count
 * @example equalWeights(4) // [0.25, 0.25, 0.25, 0.25]
 */
export function equalWeights(count: number): readonly number[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError('equalWeights requires a whole number of indicators, at least 1');
  }
  return Array.from({ length: count }, () => 1 / count);
}
