import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { lastColumn, lastRow, wholeSheet } from './area';
import { areaOnSheet } from './lookup';
import { wholeNumber } from './numbers';
import { Range } from './range';

/** Rows and columns that stay in sight. */
export class WorksheetFreezePanes extends HostObject {
  static override readonly officeName = 'WorksheetFreezePanes';

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  /** Everything from the sheet's first cell to the range's last one. */
  freezeAt(frozenRange: Range | string): void {
    const rect =
      typeof frozenRange === 'string' ? areaOnSheet(this.session, this.sheetId, frozenRange).rect : frozenRange.rect();
    const rows = lastRow(rect) + 1;
    const columns = lastColumn(rect) + 1;
    this.session.book.setFreeze(
      this.sheetId,
      rows === wholeSheet.rows ? 0 : rows,
      columns === wholeSheet.columns ? 0 : columns,
    );
  }

  freezeRows(count = 1): void {
    this.session.book.setFreeze(this.sheetId, wholeNumber(count, 0), 0);
  }

  freezeColumns(count = 1): void {
    this.session.book.setFreeze(this.sheetId, 0, wholeNumber(count, 0));
  }

  unfreeze(): void {
    this.session.book.setFreeze(this.sheetId, 0, 0);
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (!range) throw refusal('ItemNotFound');
    return range;
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.session.book.freeze(this.sheetId);
    if (rows === 0 && columns === 0) return null;
    const rect = { row: 0, column: 0, rows: rows || wholeSheet.rows, columns: columns || wholeSheet.columns };
    return new Range(this.session, { sheetId: this.sheetId, rect });
  }
}
