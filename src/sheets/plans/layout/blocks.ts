import { literalText } from '../../literalText';
import type { PlannedBlock, PlannedCell } from './sheetPlan';
import type { StyleName } from './styles';

/** A few rows of cells that are known. @param styles by column */
export function block(
  row: number,
  column: number,
  cells: readonly (readonly PlannedCell[])[],
  styles: readonly StyleName[],
): PlannedBlock {
  return { row, column, rows: cells.length, cells: (at) => cells[at] ?? [], styles };
}

/** One row of texts in one style. */
export function textRow(row: number, column: number, texts: readonly string[], style: StyleName): PlannedBlock {
  return block(
    row,
    column,
    [texts.map(literalText)],
    texts.map(() => style),
  );
}
