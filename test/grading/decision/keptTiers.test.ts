import type { Keep } from '../../../src/grading';
import { keptTiers } from '../../../src/grading/decision/keptTiers';
import { KEEP_REASONS } from '../../../src/grading/decision/reasons';

const TODAY = 46000;

/** One customer: the tier decided now, and how it stood before. Tiers are counted from the best, 0. */
function kept(keep: Keep, decided: number, held: number, streak = 0, since = TODAY - 1000, isCounted = 1) {
  const previous = { tiers: Int16Array.of(held), streaks: Int8Array.of(streak), since: Float64Array.of(since) };
  const after = keptTiers(keep, Int16Array.of(decided), previous, Uint8Array.of(isCounted), TODAY);
  return {
    tier: after.tiers[0],
    streak: after.streaks[0],
    since: after.since[0],
    reason: KEEP_REASONS[after.reasons[0] ?? -1],
  };
}

const longAgo = TODAY - 1000;

it('without any rule a tier changes at once, and is held from today', () => {
  expect(kept({}, 2, 1)).toEqual({ tier: 2, streak: 0, since: TODAY, reason: undefined });
  expect(kept({}, 0, 1)).toEqual({ tier: 0, streak: 0, since: TODAY, reason: undefined });
});

it('the same tier again is held from when it was reached', () => {
  expect(kept({ downgradeAfter: 2 }, 1, 1, -1)).toEqual({ tier: 1, streak: 0, since: longAgo, reason: undefined });
});

it.each([
  ['the first time below', 0, { tier: 1, streak: -1, since: longAgo, reason: 'grace' }],
  ['the second time below', -1, { tier: 1, streak: -2, since: longAgo, reason: 'grace' }],
  ['the third time below', -2, { tier: 3, streak: 0, since: TODAY, reason: undefined }],
  ['the first time below after one above', 1, { tier: 1, streak: -1, since: longAgo, reason: 'grace' }],
])('with three gradings of grace, %s', (_name, streak, expected) => {
  expect(kept({ downgradeAfter: 3 }, 3, 1, streak)).toEqual(expected);
});

it.each([
  ['a day before its end', 99, 'minimumDays'],
  ['on its end', 100, undefined],
  ['a day after', 101, undefined],
])('a minimum of 100 days keeps a tier, %s', (_name, days, reason) => {
  expect(kept({ minimumDays: 100 }, 2, 1, 0, TODAY - days).reason).toBe(reason);
});

it('a minimum keeps nothing where it is not known since when the tier is held', () => {
  expect(kept({ minimumDays: 100 }, 2, 1, 0, NaN).tier).toBe(2);
});

it('a promotion that waits comes the second time in a row', () => {
  const keep = { promotion: 'nextTime' } as const;
  expect(kept(keep, 0, 1)).toEqual({ tier: 1, streak: 1, since: longAgo, reason: 'promotionWaits' });
  expect(kept(keep, 0, 1, 1)).toEqual({ tier: 0, streak: 0, since: TODAY, reason: undefined });
  expect(kept(keep, 0, 1, -1).tier).toBe(1);
});

it('who had no tier, has none now or was set by a gate takes what was decided', () => {
  const keep = { downgradeAfter: 5, promotion: 'nextTime' } as const;
  expect(kept(keep, 2, -1)).toEqual({ tier: 2, streak: 0, since: TODAY, reason: undefined });
  expect(kept(keep, -1, 1)).toEqual({ tier: -1, streak: 0, since: NaN, reason: undefined });
  expect(kept(keep, 3, 1, 0, longAgo, 0)).toEqual({ tier: 3, streak: 0, since: TODAY, reason: undefined });
});
