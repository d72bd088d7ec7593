import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { contains, intersection, type Area } from './area';
import { findTable } from './lookup';
import { Table } from './table';

/** The tables that touch a range or, if so asked, lie in it as a whole. */
export class TableScopedCollection extends HostCollection<Table> {
  static override readonly officeName = 'TableScopedCollection';

  constructor(
    session: Session,
    readonly scope: Area,
    readonly fullyContained: boolean,
  ) {
    super(session);
  }

  get items(): readonly Table[] {
    const { sheetId, rect } = this.scope;
    return this.session.book
      .tables(sheetId)
      .filter((table) => (this.fullyContained ? contains(rect, table.rect) : intersection(rect, table.rect)))
      .map(({ id }) => new Table(this.session, id));
  }

  getCount(): number {
    return this.items.length;
  }

  getFirst(): Table {
    const [first] = this.items;
    if (!first) throw refusal('ItemNotFound');
    return first;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw refusal('ItemNotFound');
    return table;
  }

  getItemOrNullObject(key: string): Table | null {
    const id = findTable(this.session, String(key), this.scope.sheetId)?.id;
    return this.items.find((table) => table.tableId === id) ?? null;
  }
}
