import type { Standing } from '../../../src/sheets';

/** A standing of a scheme with the tiers high and low, made on day 46037. */
export function madeStanding(given: Partial<Standing> & Pick<Standing, 'ids'>): Standing {
  const count = given.ids.length;
  return {
    schemeId: 'high-low',
    tierIds: ['high', 'low'],
    date: 46_037,
    madeOn: 46_037,
    isByRow: false,
    tiers: new Int16Array(count),
    held: new Int16Array(count),
    streaks: new Int8Array(count),
    since: new Float64Array(count).fill(46_037),
    manual: [],
    ...given,
  };
}
