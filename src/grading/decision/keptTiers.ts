import type { Keep } from '../scheme';
import type { Grades, KeepReason, PreviousGrading } from '../types';
import { KEEP_REASONS } from './reasons';

/**
 * How the decided tiers take effect on customers who held one before: a worse one is delayed by the grace periods and
 * the minimum time, a better one may have to be earned twice. Rows that a gate set, that had no tier or have none now
 * take what was decided.
 *
 * @param decided index into the scheme's tiers, best first; −1: none
 * @param isCounted 1 for the rows of the population
 * @param asOf serial day number; NaN where there is none
 */
export function keptTiers(
  keep: Keep,
  decided: Int16Array,
  previous: PreviousGrading,
  isCounted: Uint8Array,
  asOf: number,
): NonNullable<Grades['kept']> {
  const rowCount = decided.length;
  const tiers = decided.slice();
  const streaks = new Int8Array(rowCount);
  const since = new Float64Array(rowCount).fill(asOf);
  const reasons = new Int8Array(rowCount).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    const tier = decided[row] ?? -1;
    const held = previous.tiers[row] ?? -1;
    const heldSince = previous.since[row] ?? NaN;
    if (tier === -1) since[row] = NaN;
    else if (tier === held) since[row] = heldSince;
    if (tier === -1 || held === -1 || tier === held || isCounted[row] !== 1) continue;
    const streak = longer(previous.streaks[row] ?? 0, tier < held ? 1 : -1);
    const reason = reasonToHold(keep, streak, asOf - heldSince);
    if (reason === undefined) continue;
    tiers[row] = held;
    streaks[row] = streak;
    since[row] = heldSince;
    reasons[row] = KEEP_REASONS.indexOf(reason);
  }
  return { tiers, streaks, since, reasons };
}

/** One more grading in the same direction, or the first in the other. */
function longer(streak: number, step: 1 | -1): number {
  const next = Math.sign(streak) === step ? streak + step : step;
  return Math.max(-100, Math.min(100, next));
}

/** @param heldDays days the tier has been held; NaN where not known, and then no minimum keeps it */
function reasonToHold(
  { promotion = 'atOnce', minimumDays = 0, downgradeAfter = 1 }: Keep,
  streak: number,
  heldDays: number,
): KeepReason | undefined {
  if (streak > 0) return promotion === 'nextTime' && streak < 2 ? 'promotionWaits' : undefined;
  if (heldDays < minimumDays) return 'minimumDays';
  return -streak < downgradeAfter ? 'grace' : undefined;
}
