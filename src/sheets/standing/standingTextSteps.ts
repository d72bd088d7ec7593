import { cellBytes, rowBlocks } from '../rowBlocks';
import type { ManualWord, Standing } from './standing';

/** A part of a standing, as JSON: the numbers of its customers stand side by side, most streaks are 0 and left out. */
export interface StandingPart {
  /** Tells the parts of one standing from those of another; a later one has a higher number. */
  readonly made: number;
  readonly part: number;
  readonly parts: number;
  readonly schemeId: string;
  readonly tierIds: readonly string[];
  readonly date: number;
  readonly madeOn: number;
  readonly isByRow: boolean;
  readonly ids: readonly string[];
  readonly tiers: readonly number[];
  readonly held: readonly number[];
  /** Index within the part, streak. */
  readonly streaks: readonly (readonly [index: number, streak: number])[];
  /** `null` where it is not known. */
  readonly since: readonly (number | null)[];
  /** In the first part alone. */
  readonly manual: readonly ManualWord[];
}

/** About how many bytes a customer takes beside its number. */
const NUMBERS_BYTES = 16;

/**
 * A standing as texts of at most about a megabyte, a part in two steps; `standingsIn` reads them.
 *
 * @param made tells its parts from those of other standings: higher than theirs
 */
export function* standingTextSteps(standing: Standing, made: number): Generator<void, readonly string[], void> {
  const { ids, schemeId, tierIds, date, madeOn, isByRow } = standing;
  const blocks = [...rowBlocks(ids.length, (row) => cellBytes(ids[row]) + NUMBERS_BYTES)];
  const texts: string[] = [];
  yield;
  for (const [part, [from, end]] of blocks.entries()) {
    const said: StandingPart = {
      made,
      part,
      parts: blocks.length,
      schemeId,
      tierIds,
      date,
      madeOn,
      isByRow,
      ids: ids.slice(from, end),
      tiers: [...standing.tiers.subarray(from, end)],
      held: [...standing.held.subarray(from, end)],
      streaks: streaksOf(standing.streaks.subarray(from, end)),
      since: Array.from(standing.since.subarray(from, end), (day) => (Number.isNaN(day) ? null : day)),
      manual: part === 0 ? standing.manual : [],
    };
    yield;
    texts.push(JSON.stringify(said));
    yield;
  }
  return texts;
}

function streaksOf(streaks: Int8Array): StandingPart['streaks'] {
  const said: (readonly [number, number])[] = [];
  streaks.forEach((streak, index) => {
    if (streak !== 0) said.push([index, streak]);
  });
  return said;
}
