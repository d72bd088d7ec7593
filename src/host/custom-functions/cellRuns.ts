import type { Rect } from '../Rect';
import type { CellPlace } from './types';

/**
 * Cells put together to rectangles, one per run of rows in a column: the engine's work grows with their number.
 *
 * @example cellRuns([{ sheetId: 's', row: 1, column: 0 }, { sheetId: 's', row: 0, column: 0 }])
 *   // [{ sheetId: 's', rect: { row: 0, column: 0, rows: 2, columns: 1 } }]
 */
export function cellRuns(cells: readonly CellPlace[]): readonly { readonly sheetId: string; readonly rect: Rect }[] {
  const runs: { sheetId: string; rect: Rect }[] = [];
  const sorted = [...cells].sort((a, b) => compareText(a.sheetId, b.sheetId) || a.column - b.column || a.row - b.row);
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    if (!last || last.sheetId !== sheetId || last.rect.column !== column || row > last.rect.row + last.rect.rows)
      runs.push({ sheetId, rect: { row, column, rows: 1, columns: 1 } });
    else if (row === last.rect.row + last.rect.rows) last.rect = { ...last.rect, rows: last.rect.rows + 1 };
  }
  return runs;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
