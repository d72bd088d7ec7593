import type { NameInfo, SheetInfo, TableInfo } from '../store/types';
import type { Session } from '../wire/session';
import { refusal } from '../wire/refusal';
import { isOnSheet, type Area } from './area';
import { writtenReference } from './address';
import { tableParts } from './tableParts';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** @throws HostError ItemNotFound once the sheet is gone */
export function sheetInfo(session: Session, sheetId: string): SheetInfo {
  const sheet = session.book.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw refusal('ItemNotFound');
  return sheet;
}

/** @param key a sheet's name (in any case) or id */
export const findSheet = ({ book }: Session, key: string): SheetInfo | undefined =>
  book.sheets().find(({ id, name }) => id === key || same(name, key));

/** @throws HostError ItemNotFound once the table is gone */
export function tableInfo(session: Session, tableId: string): TableInfo {
  const table = session.book.tables().find(({ id }) => id === tableId);
  if (!table) throw refusal('ItemNotFound');
  return table;
}

/** @param key a table's name (in any case) or id */
export const findTable = ({ book }: Session, key: string, sheetId?: string): TableInfo | undefined =>
  book.tables(sheetId).find(({ id, name }) => id === key || same(name, key));

/** @param sheetId the sheet a name belongs to; undefined: the workbook */
export const findName = ({ book }: Session, name: string, sheetId: string | undefined): NameInfo | undefined =>
  book.names().find((info) => info.sheetId === sheetId && same(info.name, name));

/** @returns the cells a name stands for; undefined where it stands for a value, a formula or nothing any more. */
export function areaOfName(session: Session, name: NameInfo): Area | undefined {
  return areaOfReference(session, name.formula.replace(/^=/, ''), name.sheetId);
}

/** An A1 reference with or without a sheet; without one it is on `sheetId`. */
function areaOfReference(session: Session, text: string, sheetId: string | undefined): Area | undefined {
  const { sheetName, rect } = writtenReference(text);
  const id = sheetName === undefined ? sheetId : findSheet(session, sheetName)?.id;
  return id !== undefined && rect && isOnSheet(rect) ? { sheetId: id, rect } : undefined;
}

/**
 * What `getRange(address)` means on a sheet: an A1 reference, a defined name or a table.
 *
 * @throws HostError InvalidArgument where it means nothing there
 */
export function areaOnSheet(session: Session, sheetId: string, address: string): Area {
  const { sheetName, text } = writtenReference(address);
  const area = areaOfReference(session, address, sheetId) ?? areaNamed(session, sheetId, text);
  if (!area || (sheetName !== undefined && area.sheetId !== sheetId)) throw refusal('InvalidArgument');
  return area;
}

function areaNamed(session: Session, sheetId: string, text: string): Area | undefined {
  const name = findName(session, text, sheetId) ?? findName(session, text, undefined);
  if (name) return areaOfName(session, name);
  const table = findTable(session, text);
  return table && { sheetId: table.sheetId, rect: tableParts(table).body };
}

/** What an address means in the whole workbook (`tables.add`): without a sheet it is on the active one. */
export function areaInBook(session: Session, address: string): Area {
  const { sheetName } = writtenReference(address);
  const sheetId = sheetName === undefined ? session.book.activeSheetId() : findSheet(session, sheetName)?.id;
  if (sheetId === undefined) throw refusal('InvalidArgument');
  return areaOnSheet(session, sheetId, address);
}
