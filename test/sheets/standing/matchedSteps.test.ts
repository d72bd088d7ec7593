import { matchedSteps } from '../../../src/sheets/standing/matchedSteps';
import { stepsOf } from '../stepsOf';
import { madeStanding } from './madeStanding';

const matched = (standing: ReturnType<typeof madeStanding>, ids: readonly string[], isByRow = false) => {
  const { at, hasMoved } = stepsOf(matchedSteps(standing, ids, isByRow)).value;
  return { at: [...at], hasMoved };
};
const byRow = madeStanding({ ids: ['a', 'b', 'c'], isByRow: true });

describe('matchedSteps', () => {
  it('finds customers by their numbers, wherever they stand', () => {
    expect(matched(madeStanding({ ids: ['K1', 'K2', 'K3'] }), ['K3', 'K9', 'K1'])).toEqual({
      at: [2, -1, 0],
      hasMoved: false,
    });
  });

  it('never takes a blank number for one', () => {
    expect(matched(madeStanding({ ids: ['', 'K1'] }), ['', 'K1']).at).toEqual([-1, 1]);
  });

  it('takes of customers with one number what they had in common, else nothing', () => {
    const ids = ['K1', 'K1', 'K2', 'K2'];
    expect(matched(madeStanding({ ids, tiers: Int16Array.of(0, 1, 1, 1) }), ids).at).toEqual([-1, -1, 2, 2]);
  });

  it.each([
    ['stayed', ['a', 'b', 'c'], [0, 1, 2], false],
    ['were edited', ['a', 'x', 'c'], [0, 1, 2], false],
    ['were added below', ['a', 'b', 'c', 'd'], [0, 1, 2, -1], false],
    ['were deleted at the end', ['a', 'b'], [0, 1], false],
    ['were sorted', ['c', 'b', 'a'], [-1, -1, -1], true],
    ['were inserted above', ['x', 'a', 'b', 'c'], [-1, -1, -1, -1], true],
    ['became like another that stayed', ['b', 'b', 'c'], [0, 1, 2], false],
  ])('by rows: those that %s', (_what, ids, at, hasMoved) => {
    expect(matched(byRow, ids, true)).toEqual({ at, hasMoved });
  });

  it('finds nobody where customers were told apart otherwise', () => {
    expect(matched(byRow, ['a'])).toEqual({ at: [-1], hasMoved: true });
  });
});
