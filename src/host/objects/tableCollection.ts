import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { intersection } from './area';
import { tableEvents, workbookTarget } from './eventTypes';
import { areaInBook, areaOnSheet, findTable } from './lookup';
import { demandUnprotected } from './permission';
import { Range } from './range';
import { Table } from './table';

/** The tables of a sheet or, without one, of the workbook. */
export class TableCollection extends HostCollection<Table> {
  static override readonly officeName = 'TableCollection';
  static override readonly events = tableEvents;

  constructor(
    session: Session,
    readonly sheetId: string | undefined,
  ) {
    super(session);
  }

  override readonly eventTarget = (): string => this.sheetId ?? workbookTarget;

  get items(): readonly Table[] {
    return this.session.book.tables(this.sheetId).map(({ id }) => new Table(this.session, id));
  }

  get count(): number {
    return this.session.book.tables(this.sheetId).length;
  }

  /** @throws HostError InvalidArgument over another table or merged cells */
  add(address: Range | string, hasHeaders: boolean): Table {
    const { sheetId, rect } = typeof address === 'string' ? this.#area(address) : address.area();
    const { book } = this.session;
    if (this.sheetId !== undefined && sheetId !== this.sheetId) throw refusal('InvalidArgument');
    demandUnprotected(this.session, sheetId);
    const taken = [...book.tables(sheetId).map((table) => table.rect), ...book.merges(sheetId)];
    if (taken.some((other) => intersection(other, rect))) throw refusal('InvalidArgument');
    return new Table(this.session, book.addTable(sheetId, rect, hasHeaders === true, undefined, 'pane'));
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw refusal('ItemNotFound');
    return table;
  }

  getItemOrNullObject(key: string): Table | null {
    const table = findTable(this.session, String(key), this.sheetId);
    return table ? new Table(this.session, table.id) : null;
  }

  getItemAt(index: number): Table {
    const table = this.items[index];
    if (!table) throw refusal('InvalidArgument');
    return table;
  }

  #area(address: string): ReturnType<typeof areaInBook> {
    return this.sheetId === undefined
      ? areaInBook(this.session, address)
      : areaOnSheet(this.session, this.sheetId, address);
  }
}
