import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import type { CellStyle } from '../bookData';
import { patchStyle, sharedStyle, tellingRows, type WhereCells } from './cells';
import { columnWidthPoints, columnWidthPixels } from './columnWidth';
import { common } from './commonValue';
import { FormatProtection } from './formatProtection';
import { wholeNumber } from './numbers';
import { demandPermission } from './permission';
import { RangeBorderCollection } from './rangeBorderCollection';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';

const horizontals: readonly unknown[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const verticals: readonly unknown[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** How cells look, apart from their number format. Mixed values are null. */
export class RangeFormat extends HostObject {
  static override readonly officeName = 'RangeFormat';
  static override readonly navigation = ['fill', 'font', 'borders', 'protection'];

  constructor(
    session: Session,
    readonly cells: WhereCells,
  ) {
    super(session);
  }

  get fill(): RangeFill {
    return new RangeFill(this.session, this.cells);
  }

  get font(): RangeFont {
    return new RangeFont(this.session, this.cells);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.session, this.cells);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.session, this.cells);
  }

  get horizontalAlignment(): NonNullable<CellStyle['horizontal']> | null {
    return this.#shared('horizontal', 'General' as const);
  }

  set horizontalAlignment(value: unknown) {
    if (!isHorizontal(value)) throw refusal('InvalidArgument');
    this.#patch({ horizontal: value });
  }

  get verticalAlignment(): NonNullable<CellStyle['vertical']> | null {
    return this.#shared('vertical', 'Bottom' as const);
  }

  set verticalAlignment(value: unknown) {
    if (!isVertical(value)) throw refusal('InvalidArgument');
    this.#patch({ vertical: value });
  }

  get wrapText(): boolean | null {
    return this.#shared('wrap', false);
  }

  set wrapText(value: unknown) {
    this.#patch({ wrap: value === true });
  }

  get indentLevel(): number | null {
    return this.#shared('indent', 0);
  }

  set indentLevel(value: unknown) {
    this.#patch({ indent: wholeNumber(value, 0) });
  }

  /** In points; null where columns differ. */
  get columnWidth(): number | null {
    const { sheetId, rects } = this.cells();
    const widths = rects.map(({ column, columns }) =>
      common(column, columns, (i) => columnWidthPoints(this.session.book.columnWidth(sheetId, i))),
    );
    return widths.every((width) => width === widths[0]) ? (widths[0] ?? null) : null;
  }

  set columnWidth(points: unknown) {
    const { sheetId, rects } = this.cells();
    demandPermission(this.session, sheetId, 'allowFormatColumns');
    const pixels = columnWidthPixels(points);
    for (const { column, columns } of rects) this.session.book.setColumnWidth(sheetId, column, columns, pixels);
  }

  /** In points; null where rows differ. */
  get rowHeight(): number | null {
    const { sheetId, rects } = this.cells();
    const heights = rects.map((rect) =>
      common(rect.row, tellingRows(this.session, sheetId, rect), (i) => this.session.book.rowHeight(sheetId, i)),
    );
    return heights.every((height) => height === heights[0]) ? (heights[0] ?? null) : null;
  }

  set rowHeight(points: unknown) {
    const { sheetId, rects } = this.cells();
    demandPermission(this.session, sheetId, 'allowFormatRows');
    if (typeof points !== 'number' || !(points >= 0 && points <= 409)) throw refusal('InvalidArgument');
    for (const { row, rows } of rects) this.session.book.setRowHeight(sheetId, row, rows, points);
  }

  autofitColumns(): void {
    const { sheetId, rects } = this.cells();
    demandPermission(this.session, sheetId, 'allowFormatColumns');
    for (const { column, columns } of rects) this.session.book.autofitColumns(sheetId, column, columns);
  }

  /** Modelled as nothing to do: rows without a height of their own grow with their text when they are drawn. */
  autofitRows(): void {
    demandPermission(this.session, this.cells().sheetId, 'allowFormatRows');
  }

  #shared<Key extends keyof CellStyle, Default>(
    key: Key,
    fallback: Default,
  ): NonNullable<CellStyle[Key]> | Default | null {
    const value = sharedStyle(this.session, this.cells(), key);
    return value === undefined ? fallback : value;
  }

  #patch(patch: CellStyle): void {
    patchStyle(this.session, this.cells(), patch);
  }
}

const isHorizontal = (value: unknown): value is NonNullable<CellStyle['horizontal']> => horizontals.includes(value);
const isVertical = (value: unknown): value is NonNullable<CellStyle['vertical']> => verticals.includes(value);
