import { comparedStanding } from '../../../src/sheets/standing/comparedStanding';
import { madeStanding } from './madeStanding';

const at = (date: number, madeOn = date) => madeStanding({ ids: ['K1'], date, madeOn });
/** 15 January and 15 April 2026. */
const [january, april] = [at(46_037), at(46_127)];

describe('comparedStanding', () => {
  it('is nothing at a first grading', () => {
    expect(comparedStanding([], { date: 46_037, madeOn: 46_037 }, 'year')).toBeUndefined();
  });

  it('is the last one, where the grading refers to a later date', () => {
    const days = { date: 46_218, madeOn: 46_218 };
    expect(comparedStanding([january, april], days, 'year')).toEqual({ standing: april, isEarlier: true });
  });

  it('is what the last one started from, where it is made again for the same date or an earlier one', () => {
    for (const date of [46_127, 46_100]) {
      const days = { date, madeOn: 46_130 };
      expect(comparedStanding([january, april], days, 'year')).toEqual({ standing: january, isEarlier: true });
    }
  });

  it('is the first one made again, but no earlier period', () => {
    const days = { date: 46_037, madeOn: 46_040 };
    expect(comparedStanding([january], days, 'year')).toEqual({ standing: january, isEarlier: false });
    expect(comparedStanding([january, at(46_037)], days, 'year')).toEqual({ standing: january, isEarlier: false });
  });

  it('is the last one, though of the same date, once the scheme asks to grade again', () => {
    // A month after 15 January is 15 February, day 46068.
    const same = (madeOn: number) => comparedStanding([january], { date: 46_037, madeOn }, 'month')?.isEarlier;
    expect([same(46_067), same(46_068)]).toEqual([false, true]);
  });
});
