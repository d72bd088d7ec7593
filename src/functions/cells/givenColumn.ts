import { sortedPresent } from '../../grading';
import { numberColumn, Refusal, rowSteps } from '../../sheets';
import type { SheetCell } from '../../sheets';
import { inTurn } from '../answers/inTurn';
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

/**
 * Columns read last, and those being read: several functions over one column read and sort it once. What is no column of
 * numbers is refused once as well.
 */
const known = recent<readonly (readonly SheetCell[])[], Promise<GivenColumn>>(sameCells, cellCount, {
  questions: 16,
  weight: 2_000_000,
});

/**
 * Reads cells as numbers in steps, as the pane reads a column: full-width digits, ￥ and 万 included.
 *
 * @throws Refusal `unreadableNumber`, `errorCell` for the first cell that is no number
 */
export function* numberSteps(rows: readonly (readonly SheetCell[])[]): Generator<void, GivenColumn, void> {
  const columns = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * columns);
  const places = Int32Array.from({ length: columns }, (_, column) => column);
  yield* rowSteps(0, rows.length, (row) => {
    const read = numberColumn({ header: '', column: 0, cells: rows[row] ?? [] }, places, 0);
    const [issue] = read.issues;
    if (issue) throw new Refusal(issue.code, issue.params);
    values.set(read.values, row * columns);
  });
  let sorted: Float64Array | undefined;
  return { values, rows: rows.length, columns, sorted: () => (sorted ??= sortedPresent(values)) };
}

/**
 * Reads a range of numbers that a function is given; blank cells are told from zeros.
 *
 * @throws Refusal `noNumbersGiven`, and as `numberSteps`
 */
export async function givenColumn(
  given: readonly (readonly unknown[])[],
  address: unknown,
  signal: AbortSignal,
): Promise<GivenColumn> {
  const { rows } = await givenCells(given, address, signal);
  const column = await (known.find(rows) ?? readAndKept(rows));
  signal.throwIfAborted();
  if (column.values.every(Number.isNaN)) throw new Refusal('noNumbersGiven');
  return column;
}

/** Not ended with the formula that asked first: others may wait for it. */
function readAndKept(rows: readonly (readonly SheetCell[])[]): Promise<GivenColumn> {
  const column = inTurn(numberSteps(rows));
  known.keep(rows, column);
  return column;
}

/** Cells in the shape of a range; nothing where there is no number. */
export function inShape(
  shape: Pick<GivenColumn, 'rows' | 'columns'>,
  cellOf: (index: number) => string | number,
  signal: AbortSignal,
): Promise<(string | number)[][]> {
  return inTurn(shapedSteps(shape, cellOf), signal);
}

function* shapedSteps(
  { rows, columns }: Pick<GivenColumn, 'rows' | 'columns'>,
  cellOf: (index: number) => string | number,
): Generator<void, (string | number)[][], void> {
  const shaped: (string | number)[][] = [];
  yield* rowSteps(0, rows, (row) => {
    const cells: (string | number)[] = [];
    for (let column = 0; column < columns; column++) {
      const cell = cellOf(row * columns + column);
      cells.push(Number.isNaN(cell) ? '' : cell);
    }
    shaped.push(cells);
  });
  return shaped;
}
