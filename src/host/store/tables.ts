import type { Book } from './book';
import type { CellValue, ChangeSource, TableInfo } from './types';
import type { BookState } from './bookState';
import type { Formulas } from './formulas';
import { HostError } from './hostError';
import { checkTableName, intersects, uniqueHeaders } from './tableRegistry';
import type { TableRegistry } from './tableRegistry';
import type { Rect } from '../Rect';

type TablesPart = Pick<
  Book,
  'tables' | 'addTable' | 'deleteTable' | 'updateTable' | 'insertTableColumn' | 'deleteTableColumn'
>;

type Cells = Pick<Book, 'read' | 'readText' | 'insertCells' | 'deleteCells' | 'writeNumberFormats'>;

export interface Tables extends TablesPart {
  /** After cells were edited: header texts, and growth where a person typed beside the table. */
  noticeEdit(sheetId: string, rect: Rect, source: ChangeSource): void;
  /** After columns came into a table: they get names. */
  nameNewColumns(sheetId: string): void;
  /** The tables a rectangle touches. */
  touched(sheetId: string, rect: Rect): readonly TableInfo[];
}

const headerRow = ({ rect }: TableInfo): Rect => ({ ...rect, rows: 1 });

/** Tables: what Excel does with them, over the registry and the cells. */
export function tablesOf(state: BookState, registry: TableRegistry, formulas: Formulas, cells: Cells): Tables {
  const texts = (sheetId: string, rect: Rect) => cells.readText(sheetId, rect)[0] ?? [];

  const writeText = (sheetId: string, row: number, column: number, text: string) =>
    state.buffer.put(sheetId, row, column, { v: text, t: 1, f: null, si: null, p: null, custom: null });

  /** Takes the header cells for the columns' names, after making them names. */
  const takeHeaders = (table: TableInfo) => {
    if (!table.showHeaders) return;
    const rect = headerRow(table);
    const found = texts(table.sheetId, rect);
    const types = cells.read(table.sheetId, rect).valueTypes[0] ?? [];
    const columns = uniqueHeaders(found);
    columns.forEach((column, index) => {
      if (column !== found[index] || types[index] !== 'String')
        writeText(table.sheetId, rect.row, rect.column + index, column);
    });
    const renamed = new Map<string, string>();
    table.columns.forEach((old, index) => {
      const next = columns[index];
      if (next !== undefined && next !== old && !columns.includes(old)) renamed.set(old.toLowerCase(), next);
    });
    registry.set({ ...table, columns });
    if (renamed.size > 0)
      formulas.renameInFormulas((reference, own) => {
        if ((reference.table ?? own)?.toLowerCase() !== table.name.toLowerCase()) return reference;
        const first = renamed.get(reference.firstColumn?.toLowerCase() ?? '');
        const last = renamed.get(reference.lastColumn?.toLowerCase() ?? '');
        if (first === undefined && last === undefined) return reference;
        return {
          ...reference,
          firstColumn: first ?? reference.firstColumn,
          lastColumn: last ?? reference.lastColumn,
        };
      });
    formulas.translateAgain();
  };

  const checkFree = (sheetId: string, rect: Rect, except?: string) => {
    if (
      registry.all().some((table) => table.sheetId === sheetId && table.id !== except && intersects(table.rect, rect))
    )
      throw new HostError('InvalidOperation', 'A table cannot overlap another table.');
  };

  const checkName = (name: string, except?: string) => {
    checkTableName(name);
    const other = registry.byName(name);
    if (other && other.id !== except) throw new HostError('ItemAlreadyExists', `There is already a table "${name}".`);
  };

  const changed = (table: TableInfo, source: ChangeSource) =>
    state.changes.emit({ kind: 'tableChanged', sheetId: table.sheetId, tableId: table.id, rect: table.rect, source });

  const resize = (table: TableInfo, rect: Rect) => {
    checkFree(table.sheetId, rect, table.id);
    const at = (column: number) => column - table.rect.column;
    const indexes = Array.from({ length: rect.columns }, (_, index) => at(rect.column + index));
    registry.set({
      ...table,
      rect,
      columns: indexes.map((index) => table.columns[index] ?? ''),
      columnIds: indexes.map((index) => table.columnIds[index] ?? registry.newColumnId()),
    });
    takeHeaders(registry.get(table.id));
  };

  const hasValue = (values: readonly (readonly CellValue[])[]) =>
    values.some((row) => row.some((value) => value !== ''));

  const grow = (table: TableInfo, rect: Rect) => {
    const { rect: own } = table;
    const bottom = own.row + own.rows;
    const right = own.column + own.columns;
    if (!hasValue(cells.read(table.sheetId, rect).values)) return;
    const isBelow =
      !table.showTotals && rect.row === bottom && rect.column >= own.column && rect.column + rect.columns <= right;
    const isBeside = rect.column === right && rect.row >= own.row && rect.row + rect.rows <= bottom;
    const next = isBelow
      ? { ...own, rows: own.rows + rect.rows }
      : isBeside
        ? { ...own, columns: own.columns + rect.columns }
        : undefined;
    if (next) resize(table, next);
  };

  return {
    tables: (sheetId) => registry.all().filter((table) => sheetId === undefined || table.sheetId === sheetId),
    addTable(sheetId, rect, hasHeaders, name, source) {
      checkFree(sheetId, rect);
      if (name !== undefined) checkName(name);
      if (!hasHeaders) cells.insertCells(sheetId, { ...rect, rows: 1 }, 'Down', source);
      const hasOnlyHeaders = hasHeaders && rect.rows === 1;
      const whole = { ...rect, rows: rect.rows + (hasHeaders && !hasOnlyHeaders ? 0 : 1) };
      const table = registry.add(sheetId, {
        name: name ?? registry.freeName(),
        rect: whole,
        columns: Array.from({ length: rect.columns }, () => ''),
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleMedium2',
        showFilterButton: true,
      });
      takeHeaders(table);
      changed(table, source);
      return table.id;
    },
    deleteTable(tableId) {
      registry.get(tableId);
      formulas.translateAgain();
      registry.remove(tableId);
      formulas.keepPlain();
    },
    updateTable(tableId, patch, source) {
      const table = registry.get(tableId);
      const { name, rect, ...rest } = patch;
      if (name !== undefined && name !== table.name) {
        checkName(name, tableId);
        registry.set({ ...table, name });
        formulas.renameInFormulas((reference) =>
          reference.table?.toLowerCase() === table.name.toLowerCase() ? { ...reference, table: name } : reference,
        );
      }
      registry.set({ ...registry.get(tableId), ...rest });
      if (rect) resize(registry.get(tableId), rect);
      formulas.translateAgain();
      changed(registry.get(tableId), source);
    },
    insertTableColumn(tableId, index, header, source) {
      const table = registry.get(tableId);
      const { rect, sheetId } = table;
      const column = rect.column + index;
      const beside: Rect = { row: rect.row, column, rows: rect.rows, columns: 1 };
      const isAppended = index === rect.columns;
      if (!isAppended || hasValue(cells.read(sheetId, beside).values))
        cells.insertCells(sheetId, beside, 'Right', source);
      const moved = registry.get(tableId);
      const insert = <T>(list: readonly T[], item: T) => [...list.slice(0, index), item, ...list.slice(index)];
      const columnId = registry.newColumnId();
      registry.set({
        ...moved,
        rect: { ...rect, columns: rect.columns + 1 },
        columns: insert(table.columns, ''),
        columnIds: insert(table.columnIds, columnId),
      });
      if (header !== '' && table.showHeaders) writeText(sheetId, rect.row, column, header);
      takeHeaders(registry.get(tableId));
      formulas.translateAgain();
      changed(registry.get(tableId), source);
      return columnId;
    },
    deleteTableColumn(tableId, columnId, source) {
      const table = registry.get(tableId);
      const index = table.columnIds.indexOf(columnId);
      if (index < 0) throw new HostError('ItemNotFound', 'There is no such column in the table.');
      const { rect, sheetId } = table;
      if (rect.columns === 1) throw new HostError('InvalidOperation', 'A table keeps at least one column.');
      cells.deleteCells(sheetId, { ...rect, column: rect.column + index, columns: 1 }, 'Left', source);
      const without = <T>(list: readonly T[]) => list.filter((_, at) => at !== index);
      registry.set({
        ...registry.get(tableId),
        rect: { ...rect, columns: rect.columns - 1 },
        columns: without(table.columns),
        columnIds: without(table.columnIds),
      });
      formulas.translateAgain();
      changed(registry.get(tableId), source);
    },
    touched: (sheetId, rect) =>
      registry.all().filter((table) => table.sheetId === sheetId && intersects(table.rect, rect)),
    nameNewColumns(sheetId) {
      for (const table of registry.all())
        if (table.sheetId === sheetId && table.columns.includes('')) takeHeaders(table);
    },
    noticeEdit(sheetId, rect, source) {
      for (const table of registry.all()) {
        if (table.sheetId !== sheetId) continue;
        if (source === 'user') grow(table, rect);
        const current = registry.get(table.id);
        if (current.showHeaders && intersects(headerRow(current), rect)) takeHeaders(current);
      }
    },
  };
}
