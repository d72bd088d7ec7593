import type { Rect } from '../Rect';
import type { TableInfo } from '../store/types';
import { HostObject, type Identity } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { tableInfo } from './lookup';
import { demandUnprotected } from './permission';
import { Range } from './range';
import { tableParts } from './tableParts';

/** One column of a table. */
export class TableColumn extends HostObject {
  static override readonly officeName = 'TableColumn';

  constructor(
    session: Session,
    readonly tableId: string,
    readonly columnId: string,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ Id: this.id });

  get id(): number {
    return Number(this.columnId);
  }

  get index(): number {
    const index = this.#table().columnIds.indexOf(this.columnId);
    if (index < 0) throw refusal('ItemNotFound');
    return index;
  }

  get name(): string {
    return this.#table().columns[this.index] ?? '';
  }

  set name(value: unknown) {
    const { header } = tableParts(this.#table());
    if (!header || typeof value !== 'string' || value === '') throw refusal('InvalidArgument');
    this.#range(header).values = [[`'${value}`]];
  }

  get values(): readonly (readonly unknown[])[] | null {
    return this.getRange().values;
  }

  set values(input: unknown) {
    this.getRange().values = input;
  }

  getRange(): Range {
    return this.#range(this.#table().rect);
  }

  getHeaderRowRange(): Range {
    return this.#part(tableParts(this.#table()).header);
  }

  getDataBodyRange(): Range {
    return this.#range(tableParts(this.#table()).body);
  }

  getTotalRowRange(): Range {
    return this.#part(tableParts(this.#table()).total);
  }

  delete(): void {
    const { columnIds, sheetId } = this.#table();
    demandUnprotected(this.session, sheetId);
    if (columnIds.length === 1) throw refusal('InvalidOperation');
    this.session.book.deleteTableColumn(this.tableId, this.columnId, 'pane');
  }

  #table(): TableInfo {
    return tableInfo(this.session, this.tableId);
  }

  #range(rows: Rect): Range {
    const { sheetId, rect } = this.#table();
    return new Range(this.session, { sheetId, rect: { ...rows, column: rect.column + this.index, columns: 1 } });
  }

  #part(rows: Rect | undefined): Range {
    if (!rows) throw refusal('ItemNotFound');
    return this.#range(rows);
  }
}
