import { binCount } from '../../../grading/cuts/binCount';
import type { DecisionTable, Scheme } from '../../../grading/scheme';

/** Where a bin of the upright axis crosses one of the other; bin 1 is the lowest. */
export interface MatrixCell {
  readonly up: number;
  readonly right: number;
  /** The tiers that the decision table gives here, by index, the best first; more than one where others axes decide too. */
  readonly tiers: readonly number[];
}

/** An axis with more bins than this is no grid to be read. */
const MOST_BINS = 7;

/**
 * The cells of a matrix as they lie on the sheet: the best bin of the upright axis on top, the best of the other on the
 * right.
 *
 * @param up id of a composite; one that is not cut has one bin
 * @returns no rows where tiers are not decided by a table, or where the cells would be too many
 */
export function matrixCells(scheme: Scheme, up: string, right: string): readonly (readonly MatrixCell[])[] {
  const { decide, cuts } = scheme;
  if (decide.kind !== 'table') return [];
  const bins = new Map(cuts.map((cut) => [cut.composite, binCount(cut)]));
  const [rows, columns] = [bins.get(up) ?? 1, bins.get(right) ?? 1];
  if (Math.max(rows, columns) > MOST_BINS || rows * columns === 1) return [];
  const others = [...bins].filter(([composite]) => composite !== up && composite !== right);
  const named = new Map(scheme.tiers.map(({ id }, index) => [id, index]));
  return Array.from({ length: rows }, (_row, fromTop) =>
    Array.from({ length: columns }, (_column, fromLeft) => {
      const cell = { up: rows - fromTop, right: fromLeft + 1 };
      const known = new Map([
        [up, cell.up],
        [right, cell.right],
      ]);
      const found = tiersWhere(decide, known, others).map((id) => named.get(id) ?? -1);
      return { ...cell, tiers: [...new Set(found)].filter((tier) => tier >= 0).sort((a, b) => a - b) };
    }),
  );
}

/** The tiers of every combination of bins that the axes still unknown can have. */
function tiersWhere(
  decide: DecisionTable,
  known: ReadonlyMap<string, number>,
  unknown: readonly (readonly [composite: string, bins: number])[],
): readonly string[] {
  const [next, ...rest] = unknown;
  if (next === undefined) {
    const rule = decide.rules.find(({ when }) =>
      Object.entries(when).every(([composite, bins]) => bins.includes(known.get(composite) ?? 0)),
    );
    const tier = rule?.tier ?? decide.otherwise;
    return tier === undefined ? [] : [tier];
  }
  const [composite, bins] = next;
  return Array.from({ length: bins }, (_, index) =>
    tiersWhere(decide, new Map([...known, [composite, index + 1]]), rest),
  ).flat();
}
