import { earlierTierSteps, noEarlierTiers } from '../../../src/sheets/standing/earlierTierSteps';
import { stepsOf } from '../stepsOf';
import { threshold } from '../../actions/thresholdScheme';
import { madeStanding } from './madeStanding';

const standing = madeStanding({
  ids: ['K1', 'K2', 'K3', 'K3'],
  tierIds: ['low', 'gone', 'high'],
  tiers: Int16Array.of(0, 1, 2, 2),
  held: Int16Array.of(2, 0, 2, 2),
  streaks: Int8Array.of(-1, 0, 0, 0),
});
const earlier = (...at: readonly number[]) =>
  stepsOf(earlierTierSteps(standing, { at: Int32Array.from(at), hasMoved: false }, threshold)).value;

describe('earlierTierSteps', () => {
  it('finds tiers by their ids, whatever place they had', () => {
    const { previous, shown, isKnown } = earlier(2, 0, -1);
    expect([...shown]).toEqual([0, 1, -1]);
    expect([...previous.tiers]).toEqual([0, 0, -1]);
    expect([...previous.streaks]).toEqual([0, -1, 0]);
    expect([...previous.since]).toEqual([46_037, 46_037, NaN]);
    expect([...isKnown]).toEqual([1, 1, 0]);
  });

  it('counts tiers that are gone, and customers who left, one with the same number twice as one', () => {
    expect(earlier(1, 0)).toMatchObject({ lost: 1, left: 1 });
    expect(earlier(-1)).toMatchObject({ lost: 0, left: 3 });
    expect(earlier(0, 1, 2)).toMatchObject({ left: 0 });
  });

  it('knows of nobody at a first grading', () => {
    expect(noEarlierTiers(1)).toEqual({
      tiers: Int16Array.of(-1),
      streaks: Int8Array.of(0),
      since: Float64Array.of(NaN),
    });
  });
});
