import type { Rect } from '../Rect';
import { refusal } from '../wire/refusal';
import { isOnSheet, wholeSheet } from './area';
import { areaOnSheet, sheetInfo } from './lookup';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from './chartCollection';
import { worksheetEvents } from './eventTypes';
import { NamedItemCollection } from './namedItemCollection';
import { PageBreakCollection } from './pageBreakCollection';
import { PageLayout } from './pageLayout';
import { demandAnotherVisible, demandStructure } from './permission';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { TableCollection } from './tableCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProperties } from './worksheetProperties';
import { WorksheetProtection } from './worksheetProtection';

/** One sheet. */
export class Worksheet extends WorksheetProperties {
  static override readonly officeName = 'Worksheet';
  static override readonly navigation = [
    'tables',
    'names',
    'protection',
    'freezePanes',
    'autoFilter',
    'charts',
    'pageLayout',
    'horizontalPageBreaks',
    'verticalPageBreaks',
  ];
  static override readonly events = worksheetEvents;
  static override readonly calculated = ['getUsedRange', 'getUsedRangeOrNullObject'];

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

  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheetId);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheetId);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.session, this.sheetId, 'rowBreaks');
  }

  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.session, this.sheetId, 'columnBreaks');
  }

  activate(): void {
    if (this.info().visibility !== 'Visible') throw refusal('InvalidOperation');
    this.session.book.activate(this.sheetId, 'pane');
  }

  calculate(): void {
    this.session.book.calculate();
  }

  delete(): void {
    demandStructure(this.session);
    if (this.info().visibility === 'VeryHidden') throw refusal('InvalidOperation');
    demandAnotherVisible(this.session, this.sheetId);
    this.session.book.deleteSheet(this.sheetId, 'pane');
  }

  getRange(address?: string): Range {
    if (address === undefined) return this.#range(wholeSheet);
    return new Range(this.session, areaOnSheet(this.session, this.info().id, address));
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
    const used = this.session.book.usedRect(this.info().id, valuesOnly);
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

  #area(address: string): { readonly rect: Rect } {
    return areaOnSheet(this.session, this.info().id, address);
  }

  #range(rect: Rect): Range {
    if (![rect.row, rect.column, rect.rows, rect.columns].every(Number.isInteger) || !isOnSheet(rect)) {
      throw refusal('InvalidArgument');
    }
    return new Range(this.session, { sheetId: this.info().id, rect });
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
}
