import type { Rect } from '../Rect';
import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { fullAddress } from './address';
import { cellCount, isEntireColumn, isEntireRow, wholeSheet } from './area';
import type { Cells } from './cells';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { sheetInfo } from './lookup';
import { Range } from './range';
import { RangeCollection } from './rangeCollection';
import { RangeFormat } from './rangeFormat';
import { Worksheet } from './worksheet';

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  static override readonly officeName = 'RangeAreas';
  static override readonly navigation = ['areas', 'conditionalFormats', 'format', 'worksheet'];

  /** @throws HostError InvalidArgument without any rectangle */
  constructor(
    session: Session,
    readonly sheetId: string,
    readonly rects: readonly Rect[],
  ) {
    super(session);
    if (rects.length === 0) throw refusal('InvalidArgument');
  }

  readonly cells = (): Cells => ({ sheetId: this.sheetId, rects: this.rects });

  readonly ranges = (): readonly Range[] =>
    this.rects.map((rect) => new Range(this.session, { sheetId: this.sheetId, rect }));

  get address(): string {
    const { name } = sheetInfo(this.session, this.sheetId);
    return this.rects.map((rect) => fullAddress(name, rect)).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.rects.length;
  }

  get cellCount(): number {
    const count = this.rects.reduce((sum, rect) => sum + cellCount(rect), 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.rects.every(isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.rects.every(isEntireRow);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.session, this.ranges());
  }

  get format(): RangeFormat {
    return new RangeFormat(this.session, this.cells);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.cells);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheetId);
  }

  clear(applyTo: string = 'All'): void {
    for (const range of this.ranges()) range.clear(applyTo);
  }

  calculate(): void {
    this.session.book.calculate();
  }

  getEntireRow(): RangeAreas {
    return this.#each((rect) => ({ ...rect, column: 0, columns: wholeSheet.columns }));
  }

  getEntireColumn(): RangeAreas {
    return this.#each((rect) => ({ ...rect, row: 0, rows: wholeSheet.rows }));
  }

  #each(change: (rect: Rect) => Rect): RangeAreas {
    return new RangeAreas(this.session, this.sheetId, this.rects.map(change));
  }
}
