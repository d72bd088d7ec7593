import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { areaOnSheet } from './lookup';
import { PageBreak } from './pageBreak';
import type { Range } from './range';

export type BreakAxis = 'rowBreaks' | 'columnBreaks';

/** The breaks by hand between pages that follow each other downwards, or to the right. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  static override readonly officeName = 'PageBreakCollection';

  constructor(
    session: Session,
    readonly sheetId: string,
    readonly axis: BreakAxis,
  ) {
    super(session);
  }

  get items(): readonly PageBreak[] {
    return this.session.book.pageSetup(this.sheetId)[this.axis].map((line) => this.#break(line));
  }

  /** The range's first cell begins a page. @throws HostError InvalidArgument on the sheet's first line */
  add(pageBreakRange: Range | string): PageBreak {
    const rect =
      typeof pageBreakRange === 'string'
        ? areaOnSheet(this.session, this.sheetId, pageBreakRange).rect
        : pageBreakRange.rect();
    const line = this.axis === 'rowBreaks' ? rect.row : rect.column;
    if (line === 0) throw refusal('InvalidArgument');
    const lines = new Set([...this.session.book.pageSetup(this.sheetId)[this.axis], line]);
    this.session.book.setPageSetup(this.sheetId, { [this.axis]: [...lines].sort((a, b) => a - b) });
    return this.#break(line);
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(index: number | string): PageBreak {
    // The client finds a break again by its id, which is a text; a person counts from zero.
    const found = typeof index === 'string' ? this.items.find(({ line }) => String(line) === index) : this.items[index];
    if (!found) throw refusal('InvalidArgument');
    return found;
  }

  removePageBreaks(): void {
    this.session.book.setPageSetup(this.sheetId, { [this.axis]: [] });
  }

  #break(line: number): PageBreak {
    return new PageBreak(this.session, this.sheetId, this.axis, line);
  }
}
