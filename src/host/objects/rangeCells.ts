import type { ValueType } from '../store/types';
import { RangeArea } from './rangeArea';
import { readCells } from './cellReads';
import { formatted } from './cells';
import { cellMatrix, singleValue, textMatrix } from './matrix';
import { demandPermission, demandUnlocked } from './permission';
import { refusal } from '../wire/refusal';

type Matrix<Cell = unknown> = readonly (readonly Cell[])[];

/**
 * A range's cells as they are read and written. Whole rows and columns are too large to be read: their cells are null, as
 * Excel documents it.
 */
export abstract class RangeCells extends RangeArea {
  get values(): Matrix | null {
    return this.#bounded(() => readCells(this.session, this.area()).values);
  }

  set values(input: unknown) {
    this.#write(input);
  }

  get valueTypes(): Matrix<ValueType> | null {
    return this.#bounded(() => readCells(this.session, this.area()).valueTypes);
  }

  get formulas(): Matrix | null {
    return this.#bounded(() => this.session.book.readFormulas(this.area().sheetId, this.rect()));
  }

  set formulas(input: unknown) {
    this.#write(input);
  }

  get formulasLocal(): Matrix | null {
    return this.formulas;
  }

  set formulasLocal(input: unknown) {
    this.#write(input);
  }

  get text(): Matrix<string> | null {
    return this.#bounded(() => this.session.book.readText(this.area().sheetId, this.rect()));
  }

  get numberFormat(): Matrix | null {
    return this.#bounded(() => this.session.book.readNumberFormats(this.area().sheetId, this.rect()));
  }

  set numberFormat(input: unknown) {
    const { sheetId, rect } = this.area();
    const { book } = this.session;
    demandPermission(this.session, sheetId, 'allowFormatCells');
    const single = singleValue(input);
    if (typeof single === 'string') {
      book.writeStyle(sheetId, formatted(this.session, sheetId, rect), { numberFormat: single }, 'pane');
    } else book.writeNumberFormats(sheetId, rect, textMatrix(input, rect), 'pane');
  }

  get numberFormatLocal(): Matrix | null {
    return this.numberFormat;
  }

  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }

  /** Whether a formula of the range spills; null where some cells do. Modelled: a single cell only. */
  get hasSpill(): boolean {
    const { sheetId, rect } = this.area();
    return this.session.book.spillOf(sheetId, rect.row, rect.column) !== undefined;
  }

  /** The client's check before it writes a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    const { rect } = this.area();
    if (rows !== rect.rows || columns !== rect.columns) throw refusal('InvalidArgument');
  }

  #bounded<Cell>(read: () => Matrix<Cell>): Matrix<Cell> | null {
    return this.isEntireColumn || this.isEntireRow ? null : read();
  }

  #write(input: unknown): void {
    const { sheetId, rect } = this.area();
    demandUnlocked(this.session, this.area());
    if (this.isEntireColumn || this.isEntireRow) throw refusal('InvalidArgument');
    this.session.book.write(sheetId, rect, cellMatrix(input, rect), 'pane');
  }
}
