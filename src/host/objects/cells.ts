import type { Rect } from '../bookData';
import type { CellStyle } from '../bookData';
import type { Session } from '../wire/session';
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

/** Changes the style of cells that may be formatted. @throws HostError AccessDenied on a sheet that forbids it */
export function patchStyle(session: Session, { sheetId, rects }: Cells, patch: CellStyle): void {
  demandPermission(session, sheetId, 'allowFormatCells');
  for (const rect of rects) session.book.writeStyle(sheetId, rect, patch, 'pane');
}
