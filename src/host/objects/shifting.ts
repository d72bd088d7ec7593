import type { Session } from '../wire/session';
import { refusal } from '../wire/refusal';
import { isEntireColumn, isEntireRow, type Area } from './area';
import { demandPermission, demandUnprotected } from './permission';

/** Inserts cells in the place of an area: whole rows or columns where it consists of such. */
export function insertRange(session: Session, { sheetId, rect }: Area, shift: string): void {
  const { book } = session;
  if (isEntireRow(rect)) {
    demandPermission(session, sheetId, 'allowInsertRows');
    book.insertRows(sheetId, rect.row, rect.rows, 'pane');
  } else if (isEntireColumn(rect)) {
    demandPermission(session, sheetId, 'allowInsertColumns');
    book.insertColumns(sheetId, rect.column, rect.columns, 'pane');
  } else {
    demandUnprotected(session, sheetId);
    if (shift !== 'Down' && shift !== 'Right') throw refusal('InvalidArgument');
    book.insertCells(sheetId, rect, shift, 'pane');
  }
}

/** Deletes an area's cells; the rest moves up or left. */
export function deleteRange(session: Session, { sheetId, rect }: Area, shift: string): void {
  const { book } = session;
  if (isEntireRow(rect)) {
    demandPermission(session, sheetId, 'allowDeleteRows');
    book.deleteRows(sheetId, rect.row, rect.rows, 'pane');
  } else if (isEntireColumn(rect)) {
    demandPermission(session, sheetId, 'allowDeleteColumns');
    book.deleteColumns(sheetId, rect.column, rect.columns, 'pane');
  } else {
    demandUnprotected(session, sheetId);
    if (shift !== 'Up' && shift !== 'Left') throw refusal('InvalidArgument');
    book.deleteCells(sheetId, rect, shift, 'pane');
  }
}
