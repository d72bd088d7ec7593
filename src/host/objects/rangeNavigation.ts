import type { Rect } from '../Rect';
import { SHEET_COLUMNS, SHEET_ROWS } from '../xlsx/a1';
import { refusal } from '../wire/refusal';
import { boundingRect, intersection, isOnSheet, lastColumn, lastRow, type Area } from './area';
import { areaOnSheet } from './lookup';
import { RangeHiding } from './rangeHiding';
import { surroundingRect } from './surroundingRect';
import { usedRectWithin } from './usedRect';
import type { Range } from './range';

/** Ranges found from a range. */
export abstract class RangeNavigation extends RangeHiding {
  /** Own fields: how a subclass makes the ranges this one leads to. */
  abstract readonly at: (rect: Rect) => Range;

  getCell(row: number, column: number): Range {
    return this.#offset({ row, column, rows: 1, columns: 1 });
  }

  getRow(row: number): Range {
    return this.#offset({ row, column: 0, rows: 1, columns: this.rect().columns });
  }

  getColumn(column: number): Range {
    return this.#offset({ row: 0, column, rows: this.rect().rows, columns: 1 });
  }

  getLastCell(): Range {
    return this.getCell(this.rect().rows - 1, this.rect().columns - 1);
  }

  getLastRow(): Range {
    return this.getRow(this.rect().rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.rect().columns - 1);
  }

  getEntireRow(): Range {
    return this.at({ ...this.rect(), column: 0, columns: SHEET_COLUMNS });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.rect(), row: 0, rows: SHEET_ROWS });
  }

  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    const rect = this.rect();
    return this.#reached({ ...rect, row: rect.row + rowOffset, column: rect.column + columnOffset });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    const rect = this.rect();
    return this.#reached({ ...rect, rows: rect.rows + deltaRows, columns: rect.columns + deltaColumns });
  }

  getAbsoluteResizedRange(numRows: number, numColumns: number): Range {
    return this.#reached({ ...this.rect(), rows: numRows, columns: numColumns });
  }

  /** A negative count means columns inside the range, from the same edge. */
  getColumnsBefore(count = 1): Range {
    const { column } = this.rect();
    return this.#columns(count > 0 ? column - count : column, Math.abs(count));
  }

  getColumnsAfter(count = 1): Range {
    const last = lastColumn(this.rect());
    return this.#columns(count > 0 ? last + 1 : last + 1 + count, Math.abs(count));
  }

  getRowsAbove(count = 1): Range {
    const { row } = this.rect();
    return this.#rows(count > 0 ? row - count : row, Math.abs(count));
  }

  getRowsBelow(count = 1): Range {
    const last = lastRow(this.rect());
    return this.#rows(count > 0 ? last + 1 : last + 1 + count, Math.abs(count));
  }

  getBoundingRect(another: Range | string): Range {
    return this.at(boundingRect(this.rect(), this.#other(another).rect));
  }

  getIntersection(another: Range | string): Range {
    const range = this.getIntersectionOrNullObject(another);
    if (!range) throw refusal('ItemNotFound');
    return range;
  }

  getIntersectionOrNullObject(another: Range | string): Range | null {
    const other = this.#other(another);
    const shared = other.sheetId === this.area().sheetId ? intersection(this.rect(), other.rect) : undefined;
    return shared ? this.at(shared) : null;
  }

  /** Modelled: a range without values answers its first cell, as a sheet's used range does. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedRectWithin(this.session.book, this.area(), valuesOnly);
    return used ? this.at(used) : null;
  }

  getSurroundingRegion(): Range {
    return this.at(surroundingRect(this.session.book, this.area()));
  }

  getSpillingToRange(): Range {
    const range = this.getSpillingToRangeOrNullObject();
    if (!range) throw refusal('ItemNotFound');
    return range;
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const { sheetId, rect } = this.area();
    const spill = this.session.book.spillOf(sheetId, rect.row, rect.column);
    return spill ? this.at(spill) : null;
  }

  #offset({ row, column, rows, columns }: Rect): Range {
    const origin = this.rect();
    return this.#reached({ row: origin.row + row, column: origin.column + column, rows, columns });
  }

  #columns(column: number, columns: number): Range {
    return this.#reached({ ...this.rect(), column, columns });
  }

  #rows(row: number, rows: number): Range {
    return this.#reached({ ...this.rect(), row, rows });
  }

  /** @throws HostError InvalidArgument beyond the sheet's edge */
  #reached(rect: Rect): Range {
    if (!isOnSheet(rect)) throw refusal('InvalidArgument');
    return this.at(rect);
  }

  #other(another: Range | string): Area {
    return typeof another === 'string' ? areaOnSheet(this.session, this.area().sheetId, another) : another.area();
  }
}
