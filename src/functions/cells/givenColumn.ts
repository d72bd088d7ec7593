import { sortedPresent } from '../../grading';
import { numberColumn, Refusal } from '../../sheets';
import type { SheetCell } from '../../sheets';
import { givenCells } from './givenCells';
import { recent } from './recent';
import { cellCount, sameCells } from './sameCells';

/** Numbers of a range, and its shape. */
export interface GivenColumn {
  /** Row by row, each from left to right; NaN where a cell is blank. */
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
  /** Those present, ascending; sorted once, when it is asked for first. */
  readonly sorted: () => Float64Array;
}

/** Columns read last: several functions over one column read and sort it once. */
const known = recent<readonly (readonly SheetCell[])[], GivenColumn>(sameCells, cellCount, {
  questions: 16,
  weight: 2_000_000,
});

/**
 * Reads cells as numbers, as the pane reads a column: full-width digits, ￥ and 万 included.
 *
 * @throws Refusal `unreadableNumber`, `errorCell` for the first cell that is no number
 */
export function numbersOf(rows: readonly (readonly SheetCell[])[]): GivenColumn {
  const cells = rows.flat();
  const { values, issues } = numberColumn({ header: '', column: 0, cells }, Int32Array.from(cells.keys()), 0);
  const [issue] = issues;
  if (issue) throw new Refusal(issue.code, issue.params);
  let sorted: Float64Array | undefined;
  return {
    values,
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    sorted: () => (sorted ??= sortedPresent(values)),
  };
}

/**
 * Reads a range of numbers that a function is given; blank cells are told from zeros.
 *
 * @throws Refusal `noNumbersGiven`, and as `numbersOf`
 */
export async function givenColumn(
  given: readonly (readonly unknown[])[],
  address: unknown,
  signal: AbortSignal,
): Promise<GivenColumn> {
  const { rows } = await givenCells(given, address, signal);
  const column = known.find(rows) ?? readAndKept(rows);
  if (column.values.every(Number.isNaN)) throw new Refusal('noNumbersGiven');
  return column;
}

function readAndKept(rows: readonly (readonly SheetCell[])[]): GivenColumn {
  const column = numbersOf(rows);
  known.keep(rows, column);
  return column;
}

/** Cells in the shape of a range; nothing where there is no number. */
export function inShape(
  { rows, columns }: Pick<GivenColumn, 'rows' | 'columns'>,
  cellOf: (index: number) => string | number,
): (string | number)[][] {
  const shown = (index: number) => {
    const cell = cellOf(index);
    return Number.isNaN(cell) ? '' : cell;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => shown(row * columns + column)),
  );
}
