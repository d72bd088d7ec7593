import type { TableInfo } from '../store/types';
import { HostObject, type Identity } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import type { Rect } from '../Rect';
import { intersection, lastColumn } from './area';
import { definedName } from './definedName';
import { tableEvents } from './eventTypes';
import { areaOnSheet, findName, findTable, tableInfo } from './lookup';
import { demandUnprotected } from './permission';
import { Range } from './range';
import { TableColumnCollection } from './tableColumnCollection';
import { tableParts } from './tableParts';
import { TableRowCollection } from './tableRowCollection';
import { Worksheet } from './worksheet';

type TablePatch = Parameters<Session['book']['updateTable']>[1];

/** One table. */
export class Table extends HostObject {
  static override readonly officeName = 'Table';
  static override readonly navigation = ['columns', 'rows', 'worksheet'];
  static override readonly events = tableEvents;

  constructor(
    session: Session,
    readonly tableId: string,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ Id: tableInfo(this.session, this.tableId).id });
  override readonly eventTarget = (): string => this.tableId;

  get id(): string {
    return this.#info().id;
  }

  get name(): string {
    return this.#info().name;
  }

  set name(value: unknown) {
    const name = definedName(value);
    const other = findTable(this.session, name);
    if ((other && other.id !== this.tableId) || findName(this.session, name, undefined)) {
      throw refusal('ItemAlreadyExists');
    }
    this.#update({ name });
  }

  get style(): string {
    return this.#info().style ?? '';
  }

  set style(value: unknown) {
    this.#update({ style: String(value) });
  }

  get showHeaders(): boolean {
    return this.#info().showHeaders;
  }

  set showHeaders(value: unknown) {
    this.#update({ showHeaders: value === true });
  }

  get showTotals(): boolean {
    return this.#info().showTotals;
  }

  set showTotals(value: unknown) {
    this.#update({ showTotals: value === true });
  }

  get showFilterButton(): boolean {
    return this.#info().showFilterButton ?? true;
  }

  set showFilterButton(value: unknown) {
    this.#update({ showFilterButton: value === true });
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.tableId);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.session, this.tableId);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.#info().sheetId);
  }

  getRange(): Range {
    return this.#range(this.#info().rect);
  }

  getHeaderRowRange(): Range {
    return this.#part(tableParts(this.#info()).header);
  }

  getDataBodyRange(): Range {
    return this.#range(tableParts(this.#info()).body);
  }

  getTotalRowRange(): Range {
    return this.#part(tableParts(this.#info()).total);
  }

  /** The header stays in its row, and the table keeps some of its old cells. */
  resize(newRange: Range | string): void {
    const { sheetId, rect: old, showHeaders } = this.#info();
    const area = typeof newRange === 'string' ? areaOnSheet(this.session, sheetId, newRange) : newRange.area();
    const { rect } = area;
    const others = this.session.book.tables(sheetId).filter(({ id }) => id !== this.tableId);
    if (
      area.sheetId !== sheetId ||
      rect.row !== old.row ||
      rect.rows < (showHeaders ? 2 : 1) ||
      rect.column > lastColumn(old) ||
      !intersection(rect, old) ||
      others.some((other) => intersection(other.rect, rect))
    ) {
      throw refusal('InvalidArgument');
    }
    this.#update({ rect });
  }

  /** The table goes, its cells stay. */
  convertToRange(): Range {
    const range = this.getRange();
    demandUnprotected(this.session, this.#info().sheetId);
    this.session.book.deleteTable(this.tableId);
    return range;
  }

  /** The table goes, cells and all. Modelled: what lies below moves up, as in Excel. */
  delete(): void {
    const { sheetId, rect } = this.#info();
    demandUnprotected(this.session, sheetId);
    this.session.book.deleteTable(this.tableId);
    this.session.book.deleteCells(sheetId, rect, 'Up', 'pane');
  }

  #info(): TableInfo {
    return tableInfo(this.session, this.tableId);
  }

  #update(patch: TablePatch): void {
    demandUnprotected(this.session, this.#info().sheetId);
    this.session.book.updateTable(this.tableId, patch, 'pane');
  }

  #range(rect: Rect): Range {
    return new Range(this.session, { sheetId: this.#info().sheetId, rect });
  }

  #part(rect: Rect | undefined): Range {
    if (!rect) throw refusal('ItemNotFound');
    return this.#range(rect);
  }
}
