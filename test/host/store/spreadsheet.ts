import type { Book } from '../../../src/host/store/book';
import type { CellValue, ValueType } from '../../../src/host/store/types';
import type { BookData } from '../../../src/host/bookData';
import type { Rect } from '../../../src/host/Rect';
import { createBook } from '../../../src/host/store/createBook';
import { emptyBookData } from '../../../src/host/store/emptyBookData';

/** `A1` or `A1:B3` as a rectangle. */
export function rectOfAddress(address: string): Rect {
  const [first = '', last = first] = address.split(':');
  const cell = (text: string) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  };
  const from = cell(first);
  const to = cell(last);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** A workbook that is spoken to as at the keyboard: the first sheet, by address. */
export interface Spreadsheet {
  readonly book: Book;
  readonly sheet: string;
  set(address: string, ...values: (CellValue | null)[]): void;
  rows(address: string, values: readonly (readonly (CellValue | null)[])[]): void;
  value(address: string): Promise<CellValue>;
  values(address: string): Promise<readonly (readonly CellValue[])[]>;
  type(address: string): Promise<ValueType>;
  text(address: string): Promise<string>;
  formula(address: string): CellValue;
  format(address: string): string;
}

const open: Book[] = [];

/** Ends every workbook a test opened. */
export function closeAll(): void {
  for (const book of open.splice(0)) book.dispose();
}

export async function spreadsheet(data: BookData = emptyBookData()): Promise<Spreadsheet> {
  const book = await createBook(data);
  open.push(book);
  const sheet = book.sheets()[0]?.id ?? '';
  const read = async (address: string) => {
    await book.settle();
    return book.read(sheet, rectOfAddress(address));
  };
  const first = <T>(matrix: readonly (readonly T[])[]): T => {
    const value = matrix[0]?.[0];
    if (value === undefined) throw new RangeError('first requires at least one cell');
    return value;
  };
  const rows: Spreadsheet['rows'] = (address, values) => {
    const { row, column } = rectOfAddress(address);
    const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    book.write(sheet, rect, values, 'pane');
  };
  return {
    book,
    sheet,
    rows,
    set: (address, ...values) =>
      rows(
        address,
        values.map((value) => [value]),
      ),
    value: async (address) => first((await read(address)).values),
    values: async (address) => (await read(address)).values,
    type: async (address) => first((await read(address)).valueTypes),
    async text(address) {
      await book.settle();
      return first(book.readText(sheet, rectOfAddress(address)));
    },
    formula: (address) => first(book.readFormulas(sheet, rectOfAddress(address))),
    format: (address) => first(book.readNumberFormats(sheet, rectOfAddress(address))),
  };
}
