import type { Session } from '../wire/session';
import { refusal } from '../wire/refusal';
import { isEntireColumn, isEntireRow, type Area } from './area';

/** What a protected sheet may allow, as `Excel.WorksheetProtectionOptions` names it. */
export type SheetPermission =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowSort';

/** @throws HostError AccessDenied where the sheet is protected and a cell of the area is locked */
export function demandUnlocked({ book }: Session, { sheetId, rect }: Area): void {
  if (!book.protection(sheetId)) return;
  // Whole columns and rows always have locked cells beyond the used ones.
  if (isEntireColumn(rect) || isEntireRow(rect) || book.readStyle(sheetId, rect).locked !== false) {
    throw refusal('AccessDenied');
  }
}

/** @throws HostError AccessDenied where the sheet is protected and doesn't allow it */
export function demandPermission({ book }: Session, sheetId: string, permission: SheetPermission): void {
  const protection = book.protection(sheetId);
  if (protection && protection.options[permission] !== true) throw refusal('AccessDenied');
}

/** @throws HostError AccessDenied where the sheet is protected at all: what no option allows */
export function demandUnprotected({ book }: Session, sheetId: string): void {
  if (book.protection(sheetId)) throw refusal('AccessDenied');
}

/** @throws HostError AccessDenied where the workbook's structure is protected */
export function demandStructure({ book }: Session): void {
  if (book.structureProtected()) throw refusal('AccessDenied');
}

/** A workbook keeps one visible sheet. @throws HostError InvalidOperation where it would be left with none */
export function demandAnotherVisible({ book }: Session, sheetId: string): void {
  if (!book.sheets().some(({ id, visibility }) => id !== sheetId && visibility === 'Visible')) {
    throw refusal('InvalidOperation');
  }
}
