import { Refusal } from '../../sheets';
import { numberRows } from '../cells/numberList';
import { optionalText } from '../cells/optional';

/** A segment, and the lowest and highest score of R, F and M that it takes. */
export interface Segment {
  readonly name: string;
  readonly limits: readonly number[];
}

const COLUMNS = 7;

/**
 * A table of segments as it stands in cells.
 *
 * @throws Refusal `badSegments`, and as `numberRows`
 */
export function segmentsOf(given: readonly (readonly unknown[])[] | undefined): readonly Segment[] | undefined {
  if (given === undefined) return undefined;
  if (given.some((row) => row.length !== COLUMNS)) throw new Refusal('badSegments');
  const limits = numberRows(given.map((row) => row.slice(1)));
  return limits.map((row, index) => ({ name: optionalText(given[index]?.[0]) ?? '', limits: row }));
}

/** The first segment that takes these scores; nothing where none does. */
export function segmentName(segments: readonly Segment[], scores: readonly number[]): string {
  const found = segments.find(({ limits }) =>
    scores.every((score, axis) => score >= (limits[2 * axis] ?? NaN) && score <= (limits[2 * axis + 1] ?? NaN)),
  );
  return found?.name ?? '';
}
