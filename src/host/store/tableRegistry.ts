import type { TableInfo } from './types';
import { HostError } from './hostError';
import { shiftedColumn, shiftedRect } from './rectShift';
import type { StructuralChange } from './rectShift';
import type { Rect } from '../Rect';
import type { TableData } from '../bookData';

/** Tables as the book owns them: Univer knows nothing of them but their cells. */
export interface TableRegistry {
  all(): readonly TableInfo[];
  get(tableId: string): TableInfo;
  byName(name: string): TableInfo | undefined;
  at(sheetId: string, row: number, column: number): TableInfo | undefined;
  add(sheetId: string, data: TableData): TableInfo;
  set(table: TableInfo): void;
  remove(tableId: string): void;
  newColumnId(): string;
  /** Moves, grows and shrinks the tables of a sheet; those of which nothing is left go. */
  shift(sheetId: string, change: StructuralChange): void;
  /** The header of a column that has none: `Column1`, or the first number free. */
  freeName(): string;
}

const looksLikeCell = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$|^[RrCc]$|^[Rr]\d*[Cc]\d*$/;
const tableName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** @throws HostError InvalidArgument for what Excel takes for no name of a table */
export function checkTableName(name: string): void {
  if (!tableName.test(name) || looksLikeCell.test(name))
    throw new HostError('InvalidArgument', `"${name}" cannot be the name of a table.`);
}

export const intersects = (first: Rect, second: Rect) =>
  first.row < second.row + second.rows &&
  second.row < first.row + first.rows &&
  first.column < second.column + second.columns &&
  second.column < first.column + first.columns;

export function createTableRegistry(): TableRegistry {
  const tables = new Map<string, TableInfo>();
  let lastTable = 0;
  let lastColumn = 0;
  const newColumnId = () => String((lastColumn += 1));
  const all = () => [...tables.values()];
  const byName = (name: string) => all().find((table) => table.name.toLowerCase() === name.toLowerCase());

  const shifted = (table: TableInfo, change: StructuralChange): TableInfo | undefined => {
    const rect = shiftedRect(table.rect, change);
    if (!rect || rect.rows < 1) return undefined;
    const columns: string[] = new Array<string>(rect.columns);
    const ids: (string | undefined)[] = new Array<string | undefined>(rect.columns);
    table.columnIds.forEach((id, index) => {
      const column = shiftedColumn(table.rect.column + index, table.rect.row, change);
      if (column === undefined || column < rect.column || column >= rect.column + rect.columns) return;
      ids[column - rect.column] = id;
      columns[column - rect.column] = table.columns[index] ?? '';
    });
    return {
      ...table,
      rect,
      columnIds: Array.from(ids, (id) => id ?? newColumnId()),
      columns: Array.from(columns, (column) => column ?? ''),
    };
  };

  return {
    all,
    get(tableId) {
      const table = tables.get(tableId);
      if (!table) throw new HostError('ItemNotFound', `There is no table with the id ${tableId}.`);
      return table;
    },
    byName,
    at: (sheetId, row, column) =>
      all().find((table) => table.sheetId === sheetId && intersects(table.rect, { row, column, rows: 1, columns: 1 })),
    add(sheetId, data) {
      const columnIds = data.columns.map(newColumnId);
      const table: TableInfo = { ...data, id: String((lastTable += 1)), sheetId, columnIds };
      tables.set(table.id, table);
      return table;
    },
    set: (table) => tables.set(table.id, table),
    remove: (tableId) => tables.delete(tableId),
    newColumnId,
    shift(sheetId, change) {
      for (const table of all()) {
        if (table.sheetId !== sheetId) continue;
        const next = shifted(table, change);
        if (next) tables.set(table.id, next);
        else tables.delete(table.id);
      }
    },
    freeName() {
      let number = 1;
      while (byName(`Table${number}`)) number += 1;
      return `Table${number}`;
    },
  };
}

/**
 * Header texts as Excel makes them: blanks get a name, repeated ones a number.
 *
 * @example uniqueHeaders(['Name', '', 'Name']) // ['Name', 'Column1', 'Name2']
 */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set(headers.filter((header) => header !== '').map((header) => header.toLowerCase()));
  const used = new Set<string>();
  const free = (stem: string, from: number) => {
    let number = from;
    while (taken.has(`${stem}${number}`.toLowerCase()) || used.has(`${stem}${number}`.toLowerCase())) number += 1;
    return `${stem}${number}`;
  };
  return headers.map((header) => {
    const name = header === '' ? free('Column', 1) : used.has(header.toLowerCase()) ? free(header, 2) : header;
    used.add(name.toLowerCase());
    return name;
  });
}
