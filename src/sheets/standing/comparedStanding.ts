import type { Standing } from './standing';

/** What a grading starts from. */
export interface ComparedStanding<Known extends Standing = Standing> {
  /** The standing that customers are compared with. */
  readonly standing: Known;
  /**
   * It is of an earlier date: grace goes on from it. A grading made again for the same date is no further period: it
   * starts from where that one started, so that a tier is not lost by grading twice.
   */
  readonly isEarlier: boolean;
}

/**
 * Which of the standings remembered a grading starts from: the last one, where it is of an earlier date; else the one that
 * the last one started from. Two are remembered, for that: the last, and the one before.
 *
 * @param known oldest first; at most the last two count
 * @param date serial day number that the grading refers to
 * @returns undefined: nobody was graded before
 * @example comparedStanding([{ date: 100 }, { date: 200 }], 200) // { standing: { date: 100 }, isEarlier: true }
 */
export function comparedStanding<Known extends Standing>(
  known: readonly Known[],
  date: number,
): ComparedStanding<Known> | undefined {
  const [first, last = first] = known.slice(-2);
  const standing = last && last.date < date ? last : first;
  return standing && { standing, isEarlier: standing.date < date };
}
