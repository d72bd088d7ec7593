import { grade } from '../../../src/grading';
import { noEarlierTiers } from '../../../src/sheets/standing/earlierTierSteps';
import { standingOf } from '../../../src/sheets/standing/standingOf';
import { threshold } from '../../actions/thresholdScheme';

const columns = { rowCount: 3, numbers: { sales: Float64Array.of(500, 50, 50) } };
const known = { ids: ['K1', 'K2', 'K3'], isByRow: false };
const days = { date: 46_127, madeOn: 46_130 };
const previous = { tiers: Int16Array.of(0, 0, 1), streaks: new Int8Array(3), since: Float64Array.of(1000, 1000, NaN) };

describe('standingOf', () => {
  it('tells since when a tier is held: from now on, or as long as before', () => {
    expect([...standingOf(grade(columns, threshold), known, days, undefined, []).since]).toEqual([46127, 46127, 46127]);
    expect([...standingOf(grade(columns, threshold), known, days, previous, []).since]).toEqual([1000, 46127, NaN]);
  });

  it('holds the tier of grace, beside the one in force', () => {
    const scheme = { ...threshold, keep: { downgradeAfter: 2 } };
    const overrides = Int16Array.of(-1, 1, 0);
    const grades = grade(columns, scheme, { previous, manual: { overrides } });
    const standing = standingOf(grades, known, days, previous, []);
    expect([[...standing.tiers], [...standing.held], [...standing.streaks]]).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [0, -1, 0],
    ]);
  });

  it('of a scheme without grace holds what was computed, not what people typed', () => {
    const grades = grade(columns, threshold, { manual: { overrides: Int16Array.of(1, -1, -1) } });
    const standing = standingOf(grades, known, days, noEarlierTiers(3), []);
    expect([[...standing.tiers], [...standing.held]]).toEqual([
      [1, 1, 1],
      [0, 1, 1],
    ]);
  });
});
