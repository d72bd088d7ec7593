import type { TieredRows } from '../tieredRows';
import { rowsById } from './rowsById';

/** A grading with the customers' ids, row by row; blank where a row has none. */
export interface IdentifiedGrades {
  readonly ids: readonly string[];
  readonly grades: TieredRows;
}

/** How customers moved between the tiers of two gradings. Ids are trimmed text, in the order of the rows. */
export interface Migration {
  /** Tier ids, best first: the order of the rows and columns of `counts`. */
  readonly tiers: readonly string[];
  /** Customers in both gradings, `counts[from][to]`; one row and one column more than tiers: the last, not graded. */
  readonly counts: readonly (readonly number[])[];
  readonly rose: readonly string[];
  readonly fell: readonly string[];
  readonly stayed: readonly string[];
  /** In both gradings, but without a tier in one of them or in both: neither risen nor fallen. */
  readonly ungraded: readonly string[];
  /** Only in the later grading. */
  readonly joined: readonly string[];
  /** Only in the earlier grading. */
  readonly left: readonly string[];
  /** Zero-based rows that could not be matched: their id is blank, or an earlier row of the same grading has it. */
  readonly unmatched: { readonly before: readonly number[]; readonly after: readonly number[] };
}

/**
 * The tier migration matrix between two gradings of the same customers, and who rose, fell, stayed, joined or left.
 * Customers are matched by id, as trimmed text; the order of the rows does not matter. Of rows with one id the first
 * counts.
 *
 * @param before the earlier grading
 * @param after the later one, by a scheme with the same tiers in the same order
 * @throws RangeError "compare requires one id per row"
 * @throws RangeError "compare requires two gradings with the same tiers"
 * @example ((placed) => compare(placed(1), placed(0)).rose)((place) => ({ ids: ['Ann'], grades: { scheme: { tiers: [{ id: 'A' }, { id: 'B' }] }, tiers: Int16Array.of(place) } }))
 * // ['Ann']
 */
export function compare(before: IdentifiedGrades, after: IdentifiedGrades): Migration {
  const tiers = before.grades.scheme.tiers.map(({ id }) => id);
  const tiersAfter = after.grades.scheme.tiers;
  if (tiers.length !== tiersAfter.length || !tiersAfter.every(({ id }, at) => id === tiers[at])) {
    throw new RangeError('compare requires two gradings with the same tiers');
  }
  for (const { ids, grades } of [before, after]) {
    if (ids.length !== grades.tiers.length) throw new RangeError('compare requires one id per row');
  }
  const earlier = rowsById(before.ids);
  const later = rowsById(after.ids);
  const counts = Array.from({ length: tiers.length + 1 }, () => new Array<number>(tiers.length + 1).fill(0));
  const moved: Record<Movement, string[]> = { rose: [], fell: [], stayed: [], ungraded: [] };
  const placeOf = ({ grades }: IdentifiedGrades, row: number) => grades.tiers[row] ?? -1;
  for (const [id, row] of earlier.rows) {
    const rowAfter = later.rows.get(id);
    if (rowAfter === undefined) continue;
    const from = placeOf(before, row);
    const to = placeOf(after, rowAfter);
    const line = counts.at(from);
    if (line !== undefined) line[to < 0 ? tiers.length : to] = (line.at(to) ?? 0) + 1;
    moved[movementOf(from, to)].push(id);
  }
  return {
    tiers,
    counts,
    ...moved,
    joined: [...later.rows.keys()].filter((id) => !earlier.rows.has(id)),
    left: [...earlier.rows.keys()].filter((id) => !later.rows.has(id)),
    unmatched: { before: earlier.unmatched, after: later.unmatched },
  };
}

type Movement = 'rose' | 'fell' | 'stayed' | 'ungraded';

/** Tiers are counted from the best, 0; −1 is none. */
function movementOf(from: number, to: number): Movement {
  if (from < 0 || to < 0) return 'ungraded';
  if (from === to) return 'stayed';
  return to < from ? 'rose' : 'fell';
}
