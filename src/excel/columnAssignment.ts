import type { PlannedColumn } from './gradingPlan';
import type { StandingColumn } from './standingGradings';

/** A planned column and the standing one it refreshes; none: it is new. */
export interface AssignedColumn {
  readonly planned: PlannedColumn;
  readonly standing?: StandingColumn;
}

/**
 * Which standing column each planned one refreshes. Where every standing one is still wanted each keeps what it is for,
 * wherever it was moved to. Where another scheme wants others, they are taken over from left to right, so that no gap is
 * left inside the data.
 *
 * @returns the assignments in planned order, and the standing columns that are wanted no more
 */
export function columnAssignment(
  planned: readonly PlannedColumn[],
  standing: readonly StandingColumn[],
): { readonly assigned: readonly AssignedColumn[]; readonly surplus: readonly StandingColumn[] } {
  const isWanted = standing.every(({ key }) => planned.some((column) => column.key === key));
  if (isWanted) {
    const assigned = planned.map((column) => ({
      planned: column,
      standing: standing.find(({ key }) => key === column.key),
    }));
    return { assigned, surplus: [] };
  }
  const inOrder = [...standing].sort((a, b) => a.place.area.column - b.place.area.column);
  return {
    assigned: planned.map((column, index) => ({ planned: column, standing: inOrder[index] })),
    surplus: inOrder.slice(planned.length),
  };
}
