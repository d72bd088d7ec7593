import { usedCells } from '../../excel/usedCells';
import type { SheetCell } from '../../sheets';
import { rowSteps } from '../../sheets';
import { inTurn } from '../answers/inTurn';
import { sheetCell } from './sheetCell';

/** A range or an array as a function is given it. */
export interface GivenCells {
  /** Row by row. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Worksheet row of the first, from zero; 0 for an array that is nowhere. */
  readonly firstRow: number;
}

interface Converted {
  readonly rows: (readonly SheetCell[])[];
  readonly hasZero: boolean;
  readonly hasNull: boolean;
}

/**
 * Reads a range that a function is given. A zero may be a blank cell: then the sheet itself is asked, unless blanks have
 * come as such. An array that a formula made is nowhere: its zeros are zeros.
 *
 * @param address of the range, as Excel tells it; nothing where there is none
 * @throws Refusal `nestedArray`
 */
export async function givenCells(
  given: readonly (readonly unknown[])[],
  address: unknown,
  signal: AbortSignal,
): Promise<GivenCells> {
  const { rows, hasZero, hasNull } = await inTurn(convertedSteps(given), signal);
  const place = typeof address === 'string' && address.includes('!') && !address.includes('[') ? address : undefined;
  const firstRow = Number(/!\$?[A-Z]*\$?(\d+)/i.exec(place ?? '')?.[1] ?? 1) - 1;
  if (place !== undefined && hasZero && !hasNull) {
    const { isBlank } = await usedCells(place);
    await inTurn(blankedSteps(rows, isBlank), signal);
  }
  return { rows, firstRow };
}

function* convertedSteps(given: readonly (readonly unknown[])[]): Generator<void, Converted, void> {
  const rows: (readonly SheetCell[])[] = [];
  let [hasZero, hasNull] = [false, false];
  yield* rowSteps(0, given.length, (row) => {
    const cells = given[row] ?? [];
    hasZero ||= cells.includes(0);
    hasNull ||= cells.includes(null);
    rows.push(cells.map(sheetCell));
  });
  return { rows, hasZero, hasNull };
}

function* blankedSteps(
  rows: (readonly SheetCell[])[],
  isBlank: (row: number, column: number) => boolean,
): Generator<void, void, void> {
  yield* rowSteps(0, rows.length, (row) => {
    const cells = rows[row];
    if (cells?.includes(0))
      rows[row] = cells.map((cell, column) => (cell === 0 && isBlank(row, column) ? undefined : cell));
  });
}

/** Without the blank rows at its end: whole columns are given where a table is meant. */
export function withoutBlankEnd({ rows, firstRow }: GivenCells): GivenCells {
  const isBlank = (row: number) => rows[row]?.every((cell) => cell === undefined) ?? false;
  let end = rows.length;
  while (end > 1 && isBlank(end - 1)) end -= 1;
  return { rows: rows.slice(0, end), firstRow };
}
