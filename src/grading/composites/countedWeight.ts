/**
 * The weight that counts once other terms have dropped out: the typed one where all terms count (so that 20 % stays
 * 20 %), else its share of the weights that do.
 *
 * @param weight the typed or derived weight
 * @param sumOfPresent sum of the weights of the terms that count; where it is 0 nothing counts
 * @param isComplete every term of the composite counts
 * @example countedWeight(0.3, 0.6, false) // 0.5
 */
export function countedWeight(weight: number, sumOfPresent: number, isComplete: boolean): number {
  if (isComplete) return weight;
  return sumOfPresent > 0 ? weight / sumOfPresent : 0;
}
