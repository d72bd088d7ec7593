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
    since: kept?.since ?? sinceWhen(held, date, previous),
    manual,
  };
}

/** The day each tier was reached: that of before where it stayed. NaN where there is no tier. */
function sinceWhen(held: Int16Array, date: number, previous: PreviousGrading | undefined): Float64Array {
  const since = new Float64Array(held.length).fill(NaN);
  for (let row = 0; row < held.length; row++) {
    const tier = held[row] ?? -1;
    if (tier >= 0) since[row] = previous?.tiers[row] === tier ? (previous.since[row] ?? NaN) : date;
  }
  return since;
}
