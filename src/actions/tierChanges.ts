import type { Grades } from '../grading/types';
import { changeOf, isoDate } from '../sheets';
import type { EarlierGrading } from './gradingMemory';
import type { TierChanges } from './types';

/** How many customers rose, fell, stayed and joined since the grading before; undefined: there was none. */
export function tierChanges({ tiers }: Grades, earlier: EarlierGrading | undefined): TierChanges | undefined {
  if (!earlier) return undefined;
  const counts = { rose: 0, fell: 0, stayed: 0, joined: 0 };
  tiers.forEach((now, customer) => {
    const change = changeOf(earlier.shown[customer] ?? -1, now);
    if (change) counts[change]++;
  });
  return { since: isoDate(earlier.standing.madeOn), ...counts, left: earlier.left };
}
