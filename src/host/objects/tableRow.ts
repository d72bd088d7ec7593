import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { tableInfo } from './lookup';
import { demandUnprotected } from './permission';
import { Range } from './range';
import { tableParts } from './tableParts';

/** One data row of a table, by its place. */
export class TableRow extends HostObject {
  static override readonly officeName = 'TableRow';

  constructor(
    session: Session,
    readonly tableId: string,
    readonly position: number,
  ) {
    super(session);
  }

  get index(): number {
    return this.position;
  }

  get values(): readonly (readonly unknown[])[] | null {
    return this.getRange().values;
  }

  set values(input: unknown) {
    this.getRange().values = input;
  }

  getRange(): Range {
    const table = tableInfo(this.session, this.tableId);
    const { body } = tableParts(table);
    return new Range(this.session, {
      sheetId: table.sheetId,
      rect: { ...body, row: body.row + this.position, rows: 1 },
    });
  }

  delete(): void {
    const { sheetId, rect } = this.getRange().area();
    demandUnprotected(this.session, sheetId);
    this.session.book.deleteCells(sheetId, rect, 'Up', 'pane');
  }
}
