import type { Book } from './book';
import type { CellsRead, CellValue, ChangeSource, ValueType } from './types';
import type { BookState } from './bookState';
import { sheetOf } from './bookState';
import { formatReader, restyle, writeFormats } from './cellStyles';
import type { Formulas } from './formulas';
import { HostError } from './hostError';
import type { Rect } from '../Rect';
import { isErrorText } from '../parse/errorTexts';
import { typedInput } from '../parse/typedInput';
import type { TypedInput } from '../parse/typedInput';
import { CellValueType, numfmt } from '../univer/univerPackages';
import type { ICellData, Worksheet } from '../univer/univerPackages';
import { rectOf } from '../univer/range';
import { typedValue } from '../univer/snapshot';

/** Takes the value of a cell away and leaves its style. */
export const noValue: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** A cell's value and its type as Excel says them. */
export function valueOf(cell: ICellData | null | undefined | void): readonly [CellValue, ValueType] {
  if (!cell) return ['', 'Empty'];
  const value = cell.v;
  if (value === undefined || value === null) return cell.f ? [0, 'Double'] : ['', 'Empty'];
  if (cell.t === CellValueType.BOOLEAN) return [value === 1 || value === true || value === 'TRUE', 'Boolean'];
  if (typeof value === 'boolean') return [value, 'Boolean'];
  if (typeof value === 'number') return [value, 'Double'];
  if (cell.t !== CellValueType.FORCE_STRING && isErrorText(value)) return [value, 'Error'];
  if (value === '') return ['', cell.f ? 'String' : 'Empty'];
  return cell.t === CellValueType.NUMBER ? [Number(value), 'Double'] : [value, 'String'];
}

/** The cells of one sheet, spilled values included. */
export function cellReader(state: BookState, sheet: Worksheet): (row: number, column: number) => ICellData | undefined {
  const matrix = sheet.getCellMatrix().getMatrix();
  const spilled = state.engine.formulas.getArrayFormulaCellData()[state.engine.unitId]?.[sheet.getSheetId()];
  if (!spilled || Object.keys(spilled).length === 0) return (row, column) => matrix[row]?.[column] ?? undefined;
  return (row, column) => {
    const cell = matrix[row]?.[column];
    if (cell && (cell.f || (cell.v !== undefined && cell.v !== null))) return cell;
    return spilled[row]?.[column] ?? cell ?? undefined;
  };
}

function mapRect<T>(rect: Rect, cell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = new Array<T[]>(rect.rows);
  for (let row = 0; row < rect.rows; row++) {
    const line: T[] = new Array<T>(rect.columns);
    for (let column = 0; column < rect.columns; column++) line[column] = cell(rect.row + row, rect.column + column);
    rows[row] = line;
  }
  return rows;
}

const generalFormat = 'General';
const mostColumns = 16_384;
/** Up to here General prints a number as it is. */
const generalWidth = 11;

/** A value as a number format prints it. */
export function displayed(value: CellValue, type: ValueType, format: string): string {
  if (type === 'Boolean') return value === true ? 'TRUE' : 'FALSE';
  if (type !== 'Double') {
    return type === 'String' && format !== generalFormat
      ? String(numfmt.format(format, value, { throws: false }))
      : String(value);
  }
  if (format === generalFormat) {
    const shortest = String(value);
    if (shortest.length <= generalWidth && !shortest.includes('e')) return shortest;
  }
  return String(numfmt.format(format, value, { throws: false }));
}

/** Told after cells of a rectangle were written. */
export type Edited = (
  sheetId: string,
  rect: Rect,
  source: ChangeSource,
  before?: { readonly value: CellValue; readonly type: ValueType },
) => void;

type CellsPart = Pick<
  Book,
  'read' | 'readFormulas' | 'readNumberFormats' | 'readText' | 'write' | 'writeNumberFormats' | 'usedRect' | 'spillOf'
>;

export function cellsOf(state: BookState, formulas: Formulas, edited: Edited): CellsPart {
  const current = (sheetId: string) => {
    state.buffer.flush();
    return sheetOf(state, sheetId);
  };

  const cellFor = (input: TypedInput, sheetId: string, row: number, column: number): ICellData => {
    switch (input.kind) {
      case 'empty':
        return noValue;
      case 'formula':
        return formulas.cell(input.formula, sheetId, row, column);
      case 'text':
        return { ...noValue, ...typedValue(input.value, input.isLiteral) };
      default:
        return { ...noValue, ...typedValue(input.value) };
    }
  };

  return {
    read(sheetId, rect): CellsRead {
      const cellAt = cellReader(state, current(sheetId));
      const valueTypes: ValueType[][] = [];
      const values = mapRect<CellValue>(rect, (row, column) => {
        const [value, type] = valueOf(cellAt(row, column));
        (valueTypes[row - rect.row] ??= []).push(type);
        return value;
      });
      return { values, valueTypes };
    },

    readFormulas(sheetId, rect) {
      const cellAt = cellReader(state, current(sheetId));
      return mapRect(rect, (row, column) => {
        const cell = cellAt(row, column);
        return (cell && formulas.excel(cell)) || valueOf(cell)[0];
      });
    },

    readNumberFormats(sheetId, rect) {
      return mapRect(rect, formatReader(state, sheetOf(state, sheetId)));
    },

    readText(sheetId, rect) {
      const sheet = current(sheetId);
      const cellAt = cellReader(state, sheet);
      const formatAt = formatReader(state, sheet);
      return mapRect(rect, (row, column) => displayed(...valueOf(cellAt(row, column)), formatAt(row, column)));
    },

    write(sheetId, rect, values, source) {
      if (values.length !== rect.rows || values.some((line) => line.length !== rect.columns))
        throw new HostError('InvalidArgument', 'The values must have as many rows and columns as the range.');
      const isSingle = rect.rows * rect.columns === 1;
      const [beforeValue, beforeType] = isSingle
        ? valueOf(cellReader(state, current(sheetId))(rect.row, rect.column))
        : [undefined, undefined];
      const before = beforeValue === undefined ? undefined : { value: beforeValue, type: beforeType };
      const formatAt = formatReader(state, sheetOf(state, sheetId));
      const dated = new Map<number, string>();
      const cells = values.map((line, down) =>
        line.map((value, across) => {
          if (value === null) return undefined;
          if (typeof value !== 'string') return { ...noValue, ...typedValue(value) };
          const [row, column] = [rect.row + down, rect.column + across];
          const format = formatAt(row, column);
          const input = typedInput(value, format);
          if (input.kind === 'value' && input.format !== undefined && format === generalFormat)
            dated.set(row * mostColumns + column, input.format);
          return cellFor(input, sheetId, row, column);
        }),
      );
      // Nothing is put before everything was understood.
      cells.forEach((line, down) =>
        line.forEach((cell, across) => {
          if (cell) state.buffer.put(sheetId, rect.row + down, rect.column + across, cell);
        }),
      );
      if (dated.size > 0)
        state.changes.ours(() =>
          restyle(
            state,
            sheetId,
            rect,
            (style, row, column) => {
              const pattern = dated.get(row * mostColumns + column);
              return pattern === undefined ? style : { ...style, n: { pattern } };
            },
            false,
          ),
        );
      edited(sheetId, rect, source, before);
    },

    writeNumberFormats(sheetId, rect, formats) {
      state.changes.ours(() => writeFormats(state, sheetId, rect, formats));
    },

    usedRect(sheetId, valuesOnly) {
      const sheet = current(sheetId);
      const spilled = state.engine.formulas.getArrayFormulaCellData()[state.engine.unitId]?.[sheetId] ?? {};
      let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
      for (const matrix of [sheet.getCellMatrix().getMatrix(), spilled])
        for (const rowKey in matrix) {
          const row = Number(rowKey);
          const cells = matrix[row];
          for (const columnKey in cells) {
            const cell = cells[Number(columnKey)];
            if (!cell) continue;
            const hasValue = Boolean(cell.f) || (cell.v !== undefined && cell.v !== null && cell.v !== '');
            if (!hasValue && (valuesOnly || cell.s === undefined || cell.s === null)) continue;
            const column = Number(columnKey);
            if (row < top) top = row;
            if (row > bottom) bottom = row;
            if (column < left) left = column;
            if (column > right) right = column;
          }
        }
      if (bottom < 0) return undefined;
      return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },

    spillOf(sheetId, row, column) {
      state.buffer.flush();
      const ranges = state.engine.formulas.getArrayFormulaRange()[state.engine.unitId]?.[sheetId];
      const range = ranges?.[row]?.[column];
      return range ? rectOf(range) : undefined;
    },
  };
}
