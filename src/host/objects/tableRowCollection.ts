import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { tableInfo } from './lookup';
import { TableRow } from './tableRow';
import { tableParts } from './tableParts';

/** The data rows of a table. Adding rows here is not modelled: write below the table and resize it. */
export class TableRowCollection extends HostCollection<TableRow> {
  static override readonly officeName = 'TableRowCollection';

  constructor(
    session: Session,
    readonly tableId: string,
  ) {
    super(session);
  }

  get items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.session, this.tableId, index));
  }

  get count(): number {
    return tableParts(tableInfo(this.session, this.tableId)).body.rows;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw refusal('InvalidArgument');
    return new TableRow(this.session, this.tableId, index);
  }
}
