import type { PreviousGrading, Scheme } from '../../grading/types';
import { rowSteps } from '../rowSteps';
import type { MatchedStanding } from './matchedSteps';
import type { Standing } from './standing';

/** How the customers of now stood before, as the engine takes it, and as people saw it. */
export interface EarlierTiers {
  readonly previous: PreviousGrading;
  /** By customer, index into the scheme's tiers as they are now; −1: none, or one that the scheme has no more. */
  readonly shown: Int16Array;
  /** By customer: 1 where it was among those graded. */
  readonly isKnown: Uint8Array;
  /** Customers whose tier the scheme has no more. */
  readonly lost: number;
  /** Customers who were graded then and are not among these. */
  readonly left: number;
}

/** Turns an earlier standing into the order of the customers of now, tiers by their ids, in steps. */
export function* earlierTierSteps(
  standing: Standing,
  { at }: MatchedStanding,
  { tiers }: Scheme,
): Generator<void, EarlierTiers, void> {
  const indexNow = standing.tierIds.map((tier) => tiers.findIndex(({ id }) => id === tier));
  const shown = new Int16Array(at.length).fill(-1);
  const isKnown = new Uint8Array(at.length);
  const held = new Int16Array(at.length).fill(-1);
  const streaks = new Int8Array(at.length);
  const since = new Float64Array(at.length).fill(NaN);
  const found = new Uint8Array(standing.ids.length);
  let lost = 0;
  yield* rowSteps(0, at.length, (row) => {
    const index = at[row] ?? -1;
    if (index < 0) return;
    const tier = standing.tiers[index] ?? -1;
    isKnown[row] = 1;
    found[index] = 1;
    shown[row] = indexNow[tier] ?? -1;
    held[row] = indexNow[standing.held[index] ?? -1] ?? -1;
    streaks[row] = standing.streaks[index] ?? 0;
    since[row] = standing.since[index] ?? NaN;
    if (tier !== -1 && shown[row] === -1) lost++;
  });
  return { previous: { tiers: held, streaks, since }, shown, isKnown, lost, left: absent(standing, found) };
}

/** Standing that no customer of now was found in; of those with one number the first alone is looked for. */
function absent({ ids, isByRow }: Standing, found: Uint8Array): number {
  const seen = new Set<string>();
  let count = 0;
  ids.forEach((id, index) => {
    const isAgain = !isByRow && seen.has(id);
    seen.add(id);
    if (found[index] === 0 && !isAgain && id !== '') count++;
  });
  return count;
}

/** Nobody held a tier before: what a first grading of a scheme with grace starts from. */
export function noEarlierTiers(rowCount: number): PreviousGrading {
  return {
    tiers: new Int16Array(rowCount).fill(-1),
    streaks: new Int8Array(rowCount),
    since: new Float64Array(rowCount).fill(NaN),
  };
}
