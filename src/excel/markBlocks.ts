import { headMark, inputMark, MARK_HEADING } from '../sheets';
import type { PlannedBlock, SheetPlan } from '../sheets';

/** The hidden column right of a plan, as blocks: it says which cells people type into. */
export function markBlocks({ inputs = [], widths }: SheetPlan): readonly PlannedBlock[] {
  if (inputs.length === 0) return [];
  const column = widths.length;
  const styles = ['plain'] as const;
  const heading: PlannedBlock = { row: 0, column, rows: 1, cells: () => [MARK_HEADING], styles };
  const marks = inputs.flatMap((each): readonly PlannedBlock[] => {
    const { row, rows, isHeaded } = each;
    const own: PlannedBlock = { row, column, rows, cells: (at) => [inputMark(each, at)], styles };
    return isHeaded ? [{ row: row - 1, column, rows: 1, cells: () => [headMark(each)], styles }, own] : [own];
  });
  return [heading, ...marks];
}
