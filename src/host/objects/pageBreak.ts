import { HostObject, type Identity } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import type { BreakAxis } from './pageBreakCollection';
import { Range } from './range';

/** A break by hand: the row or column that begins a page. */
export class PageBreak extends HostObject {
  static override readonly officeName = 'PageBreak';

  constructor(
    session: Session,
    readonly sheetId: string,
    readonly axis: BreakAxis,
    readonly line: number,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ _Id: this._Id });

  get _Id(): string {
    return String(this.line);
  }

  get rowIndex(): number {
    return this.axis === 'rowBreaks' ? this.line : 0;
  }

  get columnIndex(): number {
    return this.axis === 'columnBreaks' ? this.line : 0;
  }

  getCellAfterBreak(): Range {
    const rect = { row: this.rowIndex, column: this.columnIndex, rows: 1, columns: 1 };
    return new Range(this.session, { sheetId: this.sheetId, rect });
  }

  delete(): void {
    const breaks = this.session.book.pageSetup(this.sheetId)[this.axis];
    if (!breaks.includes(this.line)) throw refusal('ItemNotFound');
    this.session.book.setPageSetup(this.sheetId, { [this.axis]: breaks.filter((line) => line !== this.line) });
  }
}
