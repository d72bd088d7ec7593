import { regradeDue } from '../../grading';
import type { Scheme } from '../../grading/types';
import type { Standing } from './standing';

/** What a grading starts from. */
export interface ComparedStanding<Known extends Standing = Standing> {
  /** The standing that customers are compared with. */
  readonly standing: Known;
  /** It belongs to an earlier period: grace goes on from it. */
  readonly isEarlier: boolean;
}

/** When a grading is made, as serial day numbers. */
export type GradingDays = Pick<Standing, 'date' | 'madeOn'>;

/**
 * Which of the standings remembered a grading starts from: the last one, where that belongs to an earlier period; else the
 * one that the last one started from. A grading made again for the same date is no further period, so that no tier is
 * lost by grading twice; unless so much time has passed in between that the scheme asks to grade again. Two standings are
 * remembered, for that: the last, and the one before.
 *
 * @param known oldest first; at most the last two count
 * @param every how often the scheme says to grade again
 * @returns undefined: nobody was graded before
 */
export function comparedStanding<Known extends Standing>(
  known: readonly Known[],
  days: GradingDays,
  every: Scheme['regradeEvery'],
): ComparedStanding<Known> | undefined {
  const isEarlier = ({ date, madeOn }: GradingDays) => date < days.date || regradeDue(madeOn, every) <= days.madeOn;
  const [first, last = first] = known.slice(-2);
  const standing = last && isEarlier(last) ? last : first;
  return standing && { standing, isEarlier: isEarlier(standing) };
}
