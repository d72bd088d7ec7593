import { tellingRows } from './cells';
import { RangeCells } from './rangeCells';
import { demandPermission } from './permission';
import { common } from './commonValue';

/** Hidden rows and columns of a range. */
export abstract class RangeHiding extends RangeCells {
  get rowHidden(): boolean | null {
    const { sheetId, rect } = this.area();
    return common(rect.row, tellingRows(this.session, sheetId, rect), (row) =>
      this.session.book.isRowHidden(sheetId, row),
    );
  }

  set rowHidden(hidden: unknown) {
    const { sheetId, rect } = this.area();
    demandPermission(this.session, sheetId, 'allowFormatRows');
    this.session.book.setRowsHidden(sheetId, rect.row, rect.rows, hidden === true);
  }

  get columnHidden(): boolean | null {
    const { sheetId, rect } = this.area();
    return common(rect.column, rect.columns, (column) => this.session.book.isColumnHidden(sheetId, column));
  }

  set columnHidden(hidden: unknown) {
    const { sheetId, rect } = this.area();
    demandPermission(this.session, sheetId, 'allowFormatColumns');
    this.session.book.setColumnsHidden(sheetId, rect.column, rect.columns, hidden === true);
  }

  /** True where no cell can be seen, null where some can. */
  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === false && columnHidden === false ? false : null;
  }
}
