import { Refusal } from '../sheets';
import { answer } from './answers/answer';
import { demandedNumber } from './cells/demanded';
import { numberList } from './cells/numberList';

/**
 * The score of the band that a value falls into.
 *
 * @customfunction BAND
 * @param value to be scored
 * @param thresholds rising; a value equal to one has reached it
 * @param scores one for each threshold, or one more for values below them all, which comes first
 */
export function band(value: unknown, thresholds: unknown[][], scores: unknown[][]): number {
  return answer(() => {
    const number = demandedNumber(value, 'value');
    const limits = numberList(thresholds);
    const given = numberList(scores);
    if (!limits.every((limit, index) => limit > (limits[index - 1] ?? -Infinity)))
      throw new Refusal('thresholdsNotRising');
    const below = given.length - limits.length;
    if (below !== 0 && below !== 1) throw new Refusal('bandScores', { count: limits.length });
    const reached = limits.filter((limit) => number >= limit).length;
    return given[reached - 1 + below] ?? 0;
  });
}
