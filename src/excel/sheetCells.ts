import type { SheetCell } from '../sheets';

/** Cells as Excel gives them, row by row, as the cells that `sheets` reads; a blank text is a blank cell. */
export function sheetCells(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
): readonly (readonly SheetCell[])[] {
  return values.map((row, rowIndex) => row.map((value, column) => sheetCell(value, types[rowIndex]?.[column])));
}

function sheetCell(value: unknown, type: string | undefined): SheetCell {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  return type === 'Empty' || text.trim() === '' ? undefined : text;
}
