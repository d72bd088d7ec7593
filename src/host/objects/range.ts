import type { Rect } from '../Rect';
import type { ClearWhat } from '../store/types';
import { notModelled, refusal } from '../wire/refusal';
import { intersection } from './area';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { DataValidation } from './dataValidation';
import { copyCells, type CopyWhat } from './copyCells';
import { areaInBook, areaOnSheet } from './lookup';
import { demandPermission, demandUnlocked } from './permission';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { RangeNavigation } from './rangeNavigation';
import { deleteRange, insertRange } from './shifting';
import { findCell, type SearchCriteria } from './findCell';
import { specialCells } from './specialCells';
import { TableScopedCollection } from './tableScopedCollection';
import { Worksheet } from './worksheet';

/** A rectangle of cells on one sheet. */
export class Range extends RangeNavigation {
  static override readonly officeName = 'Range';
  static override readonly navigation = ['format', 'worksheet', 'conditionalFormats', 'dataValidation'];
  static override readonly calculated = [
    'getUsedRange',
    'getUsedRangeOrNullObject',
    'getSpillingToRange',
    'getSpillingToRangeOrNullObject',
    'getSurroundingRegion',
    'copyFrom',
    'find',
    'findOrNullObject',
    'getSpecialCells',
    'getSpecialCellsOrNullObject',
  ];

  readonly at = (rect: Rect): Range => new Range(this.session, { sheetId: this.area().sheetId, rect });

  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.area().sheetId);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.session, () => ({ sheetId: this.area().sheetId, rects: [this.rect()] }));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, () => ({
      sheetId: this.area().sheetId,
      rects: [this.rect()],
    }));
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.session, () => ({ sheetId: this.area().sheetId, rects: [this.rect()] }));
  }

  clear(applyTo: string = 'All'): void {
    const { sheetId, rect } = this.area();
    const what = clearWhat[applyTo];
    if (!what) throw refusal('InvalidArgument');
    if (what === 'Formats') demandPermission(this.session, sheetId, 'allowFormatCells');
    else demandUnlocked(this.session, this.area());
    // Beyond what is used there is nothing to clear, and whole columns would be a million cells each.
    const used = this.session.book.usedRect(sheetId, false);
    const cleared = used && intersection(used, rect);
    if (cleared) this.session.book.clear(sheetId, cleared, what, 'pane');
  }

  insert(shift: string): Range {
    insertRange(this.session, this.area(), shift);
    return this.at(this.rect());
  }

  delete(shift: string): void {
    deleteRange(this.session, this.area(), shift);
  }

  merge(across = false): void {
    demandPermission(this.session, this.area().sheetId, 'allowFormatCells');
    const rect = this.rect();
    const parts = across
      ? Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 }))
      : [rect];
    for (const part of parts) this.session.book.merge(this.area().sheetId, part);
  }

  unmerge(): void {
    demandPermission(this.session, this.area().sheetId, 'allowFormatCells');
    this.session.book.unmerge(this.area().sheetId, this.rect());
  }

  select(): void {
    this.session.book.select(this.area().sheetId, this.rect(), 'pane');
  }

  calculate(): void {
    this.session.book.calculate();
  }

  copyFrom(source: Range | RangeAreas | string, copyType: string = 'All', skipBlanks = false, transpose = false): void {
    demandUnlocked(this.session, this.area());
    if (source instanceof RangeAreas) throw notModelled('Range.copyFrom(RangeAreas)');
    const from = typeof source === 'string' ? areaInBook(this.session, source) : source.area();
    copyCells(this.session.book, from, this.area(), { what: copyType as CopyWhat, skipBlanks, transpose });
  }

  getTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.session, this.area(), fullyContained);
  }

  find(text: string, criteria: SearchCriteria): Range {
    const range = this.findOrNullObject(text, criteria);
    if (!range) throw refusal('ItemNotFound');
    return range;
  }

  findOrNullObject(text: string, criteria: SearchCriteria = {}): Range | null {
    const found = findCell(this.session.book, this.area(), text, criteria);
    return found ? this.at(found) : null;
  }

  getSpecialCells(cellType: string, cellValueType?: string): RangeAreas {
    const areas = this.getSpecialCellsOrNullObject(cellType, cellValueType);
    if (!areas) throw refusal('ItemNotFound');
    return areas;
  }

  getSpecialCellsOrNullObject(cellType: string, cellValueType: string = 'All'): RangeAreas | null {
    const rects = specialCells(this.session.book, this.area(), cellType, cellValueType);
    return rects.length === 0 ? null : new RangeAreas(this.session, this.area().sheetId, rects);
  }
}

/** Removing hyperlinks alone has nothing to do here: the host has none. */
const clearWhat: Readonly<Record<string, ClearWhat | undefined>> = {
  All: 'All',
  Contents: 'Contents',
  Formats: 'Formats',
};

/** The range an address means on a sheet. */
export const rangeOnSheet = (worksheet: Worksheet, address: string): Range =>
  new Range(worksheet.session, areaOnSheet(worksheet.session, worksheet.sheetId, address));
