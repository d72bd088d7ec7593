import type { SheetInfo } from '../store/book';
import type { Rect } from '../bookData';
import { HostObject, type Identity } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { isOnSheet, wholeSheet } from './area';
import { areaOnSheet, findSheet, sheetInfo } from './lookup';
import { AutoFilter } from './autoFilter';
import { colorText } from './color';
import { worksheetEvents } from './eventTypes';
import { NamedItemCollection } from './namedItemCollection';
import { wholeNumber } from './numbers';
import { demandStructure } from './permission';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { sheetName } from './sheetName';
import { TableCollection } from './tableCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProtection } from './worksheetProtection';

/** One sheet. */
export class Worksheet extends HostObject {
  static override readonly officeName = 'Worksheet';
  static override readonly navigation = ['tables', 'names', 'protection', 'freezePanes', 'autoFilter'];
  static override readonly events = worksheetEvents;
  static override readonly calculated = ['getUsedRange', 'getUsedRangeOrNullObject'];

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ Id: sheetInfo(this.session, this.sheetId).id });
  override readonly eventTarget = (): string => this.sheetId;

  get id(): string {
    return this.#info().id;
  }

  get name(): string {
    return this.#info().name;
  }

  set name(value: unknown) {
    demandStructure(this.session);
    const name = sheetName(value);
    const other = findSheet(this.session, name);
    if (other && other.id !== this.sheetId) throw refusal('ItemAlreadyExists');
    this.#update({ name });
  }

  get position(): number {
    return this.session.book.sheets().findIndex(({ id }) => id === this.sheetId);
  }

  set position(value: unknown) {
    demandStructure(this.session);
    const position = wholeNumber(value, 0);
    if (position >= this.session.book.sheets().length) throw refusal('InvalidArgument');
    this.session.book.moveSheet(this.sheetId, position);
  }

  get visibility(): SheetInfo['visibility'] {
    return this.#info().visibility;
  }

  set visibility(value: unknown) {
    demandStructure(this.session);
    if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw refusal('InvalidArgument');
    if (value !== 'Visible') this.#demandAnotherVisible();
    this.#update({ visibility: value });
  }

  get tabColor(): string {
    return this.#info().tabColor;
  }

  /** The empty text takes the colour away. */
  set tabColor(value: unknown) {
    demandStructure(this.session);
    this.#update({ tabColor: value === '' ? '' : colorText(value) });
  }

  get showGridlines(): boolean {
    return this.#info().showGridlines;
  }

  set showGridlines(value: unknown) {
    this.#update({ showGridlines: value === true });
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, this.sheetId);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheetId);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheetId);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.sheetId);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.sheetId);
  }

  activate(): void {
    if (this.#info().visibility !== 'Visible') throw refusal('InvalidOperation');
    this.session.book.activate(this.sheetId, 'pane');
  }

  calculate(): void {
    this.session.book.calculate();
  }

  delete(): void {
    demandStructure(this.session);
    if (this.#info().visibility === 'VeryHidden') throw refusal('InvalidOperation');
    this.#demandAnotherVisible();
    this.session.book.deleteSheet(this.sheetId, 'pane');
  }

  getRange(address?: string): Range {
    if (address === undefined) return this.#range(wholeSheet);
    return new Range(this.session, areaOnSheet(this.session, this.#info().id, address));
  }

  getRanges(address?: string): RangeAreas {
    const areas =
      address === undefined ? [{ rect: wholeSheet }] : address.split(/[,;]/).map((part) => this.#area(part));
    return new RangeAreas(
      this.session,
      this.sheetId,
      areas.map(({ rect }) => rect),
    );
  }

  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range {
    return this.#range({ row: startRow, column: startColumn, rows: rowCount, columns: columnCount });
  }

  getCell(row: number, column: number): Range {
    return this.#range({ row, column, rows: 1, columns: 1 });
  }

  /** The first cell where the sheet is empty, as in Excel. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.session.book.usedRect(this.#info().id, valuesOnly);
    return used ? this.#range(used) : null;
  }

  getNext(visibleOnly = false): Worksheet {
    return this.#present(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#beside(1, visibleOnly);
  }

  getPrevious(visibleOnly = false): Worksheet {
    return this.#present(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#beside(-1, visibleOnly);
  }

  /** By which the client finds again what `getNext` and its like gave it. */
  _GetSheetById(id: string): Worksheet {
    return new Worksheet(this.session, sheetInfo(this.session, id).id);
  }

  #info(): SheetInfo {
    return sheetInfo(this.session, this.sheetId);
  }

  #update(patch: Partial<Omit<SheetInfo, 'id'>>): void {
    this.session.book.updateSheet(this.sheetId, patch, 'pane');
  }

  #area(address: string): { readonly rect: Rect } {
    return areaOnSheet(this.session, this.#info().id, address);
  }

  #range(rect: Rect): Range {
    if (![rect.row, rect.column, rect.rows, rect.columns].every(Number.isInteger) || !isOnSheet(rect)) {
      throw refusal('InvalidArgument');
    }
    return new Range(this.session, { sheetId: this.#info().id, rect });
  }

  #beside(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.session.book
      .sheets()
      .filter(({ id, visibility }) => id === this.sheetId || !visibleOnly || visibility === 'Visible');
    const sheet = sheets[sheets.findIndex(({ id }) => id === this.sheetId) + step];
    return sheet ? new Worksheet(this.session, sheet.id) : null;
  }

  #present(sheet: Worksheet | null): Worksheet {
    if (!sheet) throw refusal('ItemNotFound');
    return sheet;
  }

  /** A workbook keeps one visible sheet. */
  #demandAnotherVisible(): void {
    const others = this.session.book.sheets().filter(({ id }) => id !== this.sheetId);
    if (!others.some(({ visibility }) => visibility === 'Visible')) throw refusal('InvalidOperation');
  }
}
