import type { Indicator } from '../grading/scheme';
import { booleanColumn } from './booleanColumn';
import { categoryColumn, categoryIndex } from './categoryColumn';
import { dateColumn } from './dateColumn';
import { dateOrder, orderCounts } from './dateOrder';
import { numberColumn } from './numberColumn';
import type { ColumnRead } from './numberColumn';
import { STEP_ROWS } from './rowSteps';
import type { SheetColumn, SheetIssue } from './types';
import { unitScale } from './unitText';

/** Where the cells of a column are, and which of them are customers. */
export interface ColumnPlace {
  /** Worksheet row of the columns' first cells, from zero. */
  readonly firstRow: number;
  /** Indices of the customers into the columns' cells. */
  readonly rows: Int32Array;
  readonly date1904: boolean;
}

/**
 * Reads one column as its indicator's kind asks, some rows per step; the scheme model says what stands for each kind in
 * a column of numbers.
 *
 * @throws RangeError "columnSteps requires an indicator that is not a text"
 */
export function* columnSteps(
  column: SheetColumn,
  indicator: Indicator,
  place: ColumnPlace,
): Generator<void, ColumnRead, void> {
  if (indicator.kind === 'text') throw new RangeError('columnSteps requires an indicator that is not a text');
  const { values, issues } = yield* readers[indicator.kind](column, indicator, place);
  const notes: SheetIssue[] = [];
  const { header, unit } = column;
  if (values.every(Number.isNaN)) notes.push({ code: 'noNumbers', params: { column: header }, column: header });
  if (indicator.kind === 'number' && unit !== undefined && unitScale(unit) !== 1)
    notes.push({ code: 'headerUnit', params: { column: header, unit }, column: header });
  return { values, issues: [...notes, ...issues] };
}

type Reader = (column: SheetColumn, indicator: Indicator, place: ColumnPlace) => Generator<void, ColumnRead, void>;

const readers: Readonly<Record<Exclude<Indicator['kind'], 'text'>, Reader>> = {
  number: (column, _indicator, { rows, firstRow }) => inSlices(rows, (slice) => numberColumn(column, slice, firstRow)),
  date: dateSteps,
  boolean: (column, _indicator, { rows, firstRow }) =>
    inSlices(rows, (slice) => booleanColumn(column, slice, firstRow)),
  category: (column, indicator, { rows, firstRow }) => {
    const index = categoryIndex(indicator.categories ?? []);
    return inSlices(rows, (slice) => categoryColumn(column, indicator, index, slice, firstRow));
  },
};

/** Reads a column slice by slice. */
function* inSlices(rows: Int32Array, read: (rows: Int32Array) => ColumnRead): Generator<void, ColumnRead, void> {
  const values = new Float64Array(rows.length);
  const issues: SheetIssue[] = [];
  for (let row = 0; row < rows.length; row += STEP_ROWS) {
    const slice = read(rows.subarray(row, row + STEP_ROWS));
    values.set(slice.values, row);
    issues.push(...slice.issues);
    yield;
  }
  return { values, issues };
}

function* dateSteps(column: SheetColumn, _indicator: Indicator, place: ColumnPlace): Generator<void, ColumnRead, void> {
  const { rows, firstRow, date1904 } = place;
  const counts = { dayFirst: 0, monthFirst: 0, open: 0 };
  for (let row = 0; row < rows.length; row += STEP_ROWS) {
    const slice = orderCounts(column.cells, rows.subarray(row, row + STEP_ROWS));
    counts.dayFirst += slice.dayFirst;
    counts.monthFirst += slice.monthFirst;
    counts.open += slice.open;
    yield;
  }
  const order = dateOrder(counts);
  const read = yield* inSlices(rows, (slice) => dateColumn(column, slice, firstRow, date1904, order));
  if (!order || counts.open === 0) return read;
  const note = { code: 'dateOrder', params: { column: column.header, order }, column: column.header };
  return { ...read, issues: [note, ...read.issues] };
}
