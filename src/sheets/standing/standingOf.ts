import type { Grades, PreviousGrading } from '../../grading/types';
import type { ManualWord, Standing } from './standing';

/**
 * How the customers stand after a grading, to be remembered. Where the scheme keeps no tiers the day each was reached is
 * still told: a tier that stayed is as old as it was.
 *
 * @param when the day it refers to, and the one it is made on
 * @param previous what it started from
 */
export function standingOf(
  grades: Grades,
  { ids, isByRow }: Pick<Standing, 'ids' | 'isByRow'>,
  { date, madeOn }: Pick<Standing, 'date' | 'madeOn'>,
  previous: PreviousGrading | undefined,
  manual: readonly ManualWord[],
): Standing {
  const { scheme, kept, tiers } = grades;
  const held = kept?.tiers ?? grades.manual?.computed ?? tiers;
  const isHeldStill = (tier: number, row: number) => previous?.tiers[row] === tier;
  return {
    schemeId: scheme.id,
    tierIds: scheme.tiers.map(({ id }) => id),
    date,
    madeOn,
    ids,
    isByRow,
    tiers,
    held,
    streaks: kept?.streaks ?? new Int8Array(tiers.length),
    since:
      kept?.since ??
      Float64Array.from(held, (tier, row) => {
        if (tier < 0) return NaN;
        return isHeldStill(tier, row) ? (previous?.since[row] ?? NaN) : date;
      }),
    manual,
  };
}
