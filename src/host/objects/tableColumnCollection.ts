import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { cellMatrix } from './matrix';
import { tableInfo } from './lookup';
import { demandUnprotected } from './permission';
import { TableColumn } from './tableColumn';

/** The columns of a table, left to right. */
export class TableColumnCollection extends HostCollection<TableColumn> {
  static override readonly officeName = 'TableColumnCollection';

  constructor(
    session: Session,
    readonly tableId: string,
  ) {
    super(session);
  }

  get items(): readonly TableColumn[] {
    return this.#ids().map((id) => new TableColumn(this.session, this.tableId, id));
  }

  get count(): number {
    return this.#ids().length;
  }

  /**
   * @param index from zero, before which column; undefined or negative: at the end
   * @param values one cell per row, header first
   * @param name its header; undefined: the first of the values, or the next free `Column<n>`
   */
  add(index?: number, values?: unknown, name?: string): TableColumn {
    const { columns, rect, sheetId } = tableInfo(this.session, this.tableId);
    demandUnprotected(this.session, sheetId);
    const at = index === undefined || index < 0 ? columns.length : index;
    if (!Number.isInteger(at) || at > columns.length) throw refusal('InvalidArgument');
    const cells = values === undefined ? undefined : cellMatrix(values, { ...rect, columns: 1 });
    const header = name ?? (cells ? String(cells[0]?.[0] ?? '') : '');
    const free = header === '' ? freeHeader(columns) : header;
    const id = this.session.book.insertTableColumn(this.tableId, at, free, 'pane');
    const column = new TableColumn(this.session, this.tableId, id);
    if (cells) column.values = name === undefined ? cells : [[name], ...cells.slice(1)];
    return column;
  }

  getCount(): number {
    return this.count;
  }

  /** @param key a header (in any case) or an id */
  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw refusal('ItemNotFound');
    return column;
  }

  getItemOrNullObject(key: string | number): TableColumn | null {
    const { columns, columnIds } = tableInfo(this.session, this.tableId);
    const sought = String(key);
    const byName = columns.findIndex((header) => header.toLowerCase() === sought.toLowerCase());
    const id = columnIds[byName] ?? columnIds.find((columnId) => columnId === sought);
    return id === undefined ? null : new TableColumn(this.session, this.tableId, id);
  }

  getItemAt(index: number): TableColumn {
    const column = this.items[index];
    if (!column) throw refusal('InvalidArgument');
    return column;
  }

  #ids(): readonly string[] {
    return tableInfo(this.session, this.tableId).columnIds;
  }
}

function freeHeader(taken: readonly string[]): string {
  for (let n = taken.length + 1; ; n++) if (!taken.includes(`Column${n}`)) return `Column${n}`;
}
