import { headMark, inputMark, MARK_HEADING } from '../sheets';
import type { PlannedBlock, PlannedCell, PlannedInputs, SheetPlan } from '../sheets';

/** The hidden column right of a plan, as blocks: it says which cells people type into. */
export function markBlocks({ inputs = [], widths }: SheetPlan): readonly PlannedBlock[] {
  if (inputs.length === 0) return [];
  const column = widths.length;
  const styles = ['plain'] as const;
  const heading: PlannedBlock = { row: 0, column, rows: 1, cells: () => [MARK_HEADING], styles };
  const marks = inputs.length > FEW ? [joined(inputs, column)] : inputs.flatMap((each) => blocksOf(each, column));
  return [heading, ...marks];
}

/** Beyond so many, one block with blanks in between is written far sooner than each on its own. */
const FEW = 20;

function blocksOf(inputs: PlannedInputs, column: number): readonly PlannedBlock[] {
  const { row, rows, isHeaded } = inputs;
  const styles = ['plain'] as const;
  const own: PlannedBlock = { row, column, rows, cells: (at) => [inputMark(inputs, at)], styles };
  return isHeaded ? [{ row: row - 1, column, rows: 1, cells: () => [headMark(inputs)], styles }, own] : [own];
}

/** The marks of all inputs as one block. */
function joined(inputs: readonly PlannedInputs[], column: number): PlannedBlock {
  const marks = new Map<number, PlannedCell>();
  for (const each of inputs) {
    if (each.isHeaded) marks.set(each.row - 1, headMark(each));
    for (let at = 0; at < each.rows; at++) marks.set(each.row + at, inputMark(each, at));
  }
  const first = Math.min(...marks.keys());
  const end = Math.max(...marks.keys()) + 1;
  return { row: first, column, rows: end - first, cells: (at) => [marks.get(first + at) ?? ''], styles: ['plain'] };
}
