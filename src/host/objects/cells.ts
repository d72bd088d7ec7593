import type { Rect } from '../Rect';
import type { CellStyle } from '../bookData';
import type { Session } from '../wire/session';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from './area';
import { demandPermission } from './permission';

/** Cells that share an object's attention: the areas of a range or of several on one sheet. */
export interface Cells {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
}

/** Where an object's cells are now; they may move between two calls. */
export type WhereCells = () => Cells;

/** A style's property all cells share. @returns null where they differ, undefined where none has it */
export function sharedStyle<Key extends keyof CellStyle>(
  { book }: Session,
  { sheetId, rects }: Cells,
  key: Key,
): CellStyle[Key] | null {
  const styles = rects.map((rect) => book.readStyle(sheetId, rect));
  const isMixed = styles.some((style) => (key in style && style[key] === undefined) || style[key] !== styles[0]?.[key]);
  return isMixed ? null : styles[0]?.[key];
}

/** How many rows of a rectangle to look at: those far beyond the used ones are all alike. */
export function tellingRows({ book }: Session, sheetId: string, { row, rows }: Rect): number {
  const used = book.usedRect(sheetId, false);
  const filled = used ? lastRow(used) + 1 : 0;
  return Math.min(rows, Math.max(filled, row) - row + 1 + reach.rows);
}

/** As far as whole rows and columns are formatted on a sheet that is not used that far. */
const reach = { rows: 1000, columns: 26 } as const;

/**
 * The cells a format goes to. Modelled: whole rows and columns get it as far as the sheet is used, at least as far as a new
 * one is drawn; a style in each of a million cells would slow every calculation.
 */
export function formatted({ book }: Session, sheetId: string, rect: Rect): Rect {
  if (!isEntireColumn(rect) && !isEntireRow(rect)) return rect;
  const used = book.usedRect(sheetId, false);
  const rows = Math.max(reach.rows, used ? lastRow(used) + 1 : 0);
  const columns = Math.max(reach.columns, used ? lastColumn(used) + 1 : 0);
  return {
    ...rect,
    rows: isEntireColumn(rect) ? rows : rect.rows,
    columns: isEntireRow(rect) ? columns : rect.columns,
  };
}

/** Changes the style of cells that may be formatted. @throws HostError AccessDenied on a sheet that forbids it */
export function patchStyle(session: Session, { sheetId, rects }: Cells, patch: CellStyle): void {
  demandPermission(session, sheetId, 'allowFormatCells');
  for (const rect of rects) session.book.writeStyle(sheetId, formatted(session, sheetId, rect), patch, 'pane');
}
