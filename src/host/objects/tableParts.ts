import type { Rect } from '../Rect';
import type { TableInfo } from '../store/types';

/** Where the parts of a table lie; a table without data rows keeps one blank row as its body. */
export interface TableParts {
  readonly header: Rect | undefined;
  readonly body: Rect;
  readonly total: Rect | undefined;
}

/** @returns the rectangles of a table's header, data and total rows. */
export function tableParts({ rect, showHeaders, showTotals }: TableInfo): TableParts {
  const above = showHeaders ? 1 : 0;
  const below = showTotals ? 1 : 0;
  return {
    header: showHeaders ? { ...rect, rows: 1 } : undefined,
    body: { ...rect, row: rect.row + above, rows: Math.max(1, rect.rows - above - below) },
    total: showTotals ? { ...rect, row: rect.row + rect.rows - 1, rows: 1 } : undefined,
  };
}
