import { rowSteps } from '../rowSteps';
import type { Standing } from './standing';

/** Where the customers of now stand in an earlier standing. */
export interface MatchedStanding {
  /** By customer: its index in the standing; −1: not in it. */
  readonly at: Int32Array;
  /** Known by their rows alone, and these were moved, or told apart otherwise then: nobody is found again. */
  readonly hasMoved: boolean;
}

/** Stands for a number that several customers had who did not stand alike. */
const UNCLEAR = -2;

/**
 * Finds customers again in an earlier standing, in steps: by their numbers; where there are none by their rows, but only
 * if no row stands in another place now. Of customers with the same number each takes what they had in common; where they
 * stood differently none takes anything, so that the order of the rows never decides.
 *
 * @param ids by customer, as a standing holds them
 * @param isByRow whether these are fingerprints of rows
 */
export function* matchedSteps(
  standing: Standing,
  ids: readonly string[],
  isByRow: boolean,
): Generator<void, MatchedStanding, void> {
  const at = new Int32Array(ids.length).fill(-1);
  if (isByRow !== standing.isByRow) return { at, hasMoved: true };
  const indices = new Map<string, number>();
  yield* rowSteps(0, standing.ids.length, (index) => {
    const id = standing.ids[index] ?? '';
    const first = indices.get(id);
    if (id === '') return;
    if (first === undefined) indices.set(id, index);
    else if (!isByRow && first !== UNCLEAR && !isAlike(standing, first, index)) indices.set(id, UNCLEAR);
  });
  if (!isByRow) {
    yield* rowSteps(0, ids.length, (row) => {
      at[row] = Math.max(-1, indices.get(ids[row] ?? '') ?? -1);
    });
    return { at, hasMoved: false };
  }
  let hasMoved = false;
  yield* rowSteps(0, ids.length, (row) => {
    const id = ids[row] ?? '';
    const before = indices.get(id);
    hasMoved ||= before !== undefined && standing.ids[row] !== id && ids[before] !== id;
    if (row < standing.ids.length) at[row] = row;
  });
  return { at: hasMoved ? at.fill(-1) : at, hasMoved };
}

function isAlike({ tiers, held, streaks, since }: Standing, one: number, other: number): boolean {
  return (
    tiers[one] === tiers[other] &&
    held[one] === held[other] &&
    streaks[one] === streaks[other] &&
    Object.is(since[one], since[other])
  );
}
