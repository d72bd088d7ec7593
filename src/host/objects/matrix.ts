import type { CellValue } from '../store/types';
import { refusal } from '../wire/refusal';
import type { Rect } from '../Rect';

const mismatch = "The number of rows or columns in the input array doesn't match the size or dimensions of the range";

/** A 1×1 array or a bare value stands for every cell of a range. @returns it, or undefined for anything larger. */
export function singleValue(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  const rows: readonly unknown[] = input;
  const first: unknown = rows[0];
  return rows.length === 1 && Array.isArray(first) && first.length === 1 ? (first[0] as unknown) : undefined;
}

/**
 * What was assigned to a range, cell by cell.
 *
 * @param input an array of rows as large as `rect`, or one value for all cells
 * @throws HostError InvalidArgument where the sizes differ or an entry is no cell value
 */
export function cellMatrix(input: unknown, rect: Rect): readonly (readonly (CellValue | null)[])[] {
  const single = singleValue(input);
  if (single !== undefined) {
    const row = new Array<CellValue | null>(rect.columns).fill(cellValue(single));
    return new Array<readonly (CellValue | null)[]>(rect.rows).fill(row);
  }
  const rows = Array.isArray(input) ? (input as readonly unknown[]) : [];
  if (rows.length !== rect.rows) throw refusal('InvalidArgument', mismatch);
  return rows.map((row) => cellRow(row, rect.columns));
}

function cellRow(row: unknown, columns: number): readonly (CellValue | null)[] {
  if (!Array.isArray(row) || row.length !== columns) throw refusal('InvalidArgument', mismatch);
  const cells: readonly unknown[] = row;
  return cells.every(isCellValue) ? cells : cells.map(cellValue);
}

const isCellValue = (value: unknown): value is CellValue | null =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function cellValue(value: unknown): CellValue | null {
  if (isCellValue(value)) return value;
  throw refusal('InvalidArgument');
}

/** @throws HostError InvalidArgument where an entry is neither a format nor `null` */
export function textMatrix(input: unknown, rect: Rect): readonly (readonly (string | null)[])[] {
  return cellMatrix(input, rect).map((row) => row.map((value) => (value === null ? null : String(value))));
}
