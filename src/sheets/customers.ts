import type { Columns, Scheme } from '../grading/types';
import { cellText } from './cellText';
import { dateColumn } from './dateColumn';
import { dateOrder, orderCounts } from './dateOrder';
import { identitySteps } from './identitySteps';
import { numberColumn } from './numberColumn';
import type { ColumnRead } from './numberColumn';
import { rowSteps, STEP_ROWS } from './rowSteps';
import type { SheetColumn, SheetIssue } from './types';
import { unitScale } from './unitText';

/** A sheet's data, its customers told from other rows. */
export interface CustomerTable {
  readonly columns: readonly SheetColumn[];
  /** Worksheet row of the columns' first cells, from zero. */
  readonly firstRow: number;
  /** Indices of the customers into the columns' cells. */
  readonly rows: Int32Array;
  readonly date1904: boolean;
}

/** What the engine grades, and who they are: index i of everything is customer i. */
export interface Customers {
  readonly columns: Columns;
  /** Worksheet rows, from zero. */
  readonly rows: Int32Array;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly issues: readonly SheetIssue[];
}

/**
 * Reads a table as numbers, some rows per step, so that a caller can give others a turn in between.
 *
 * @param table the data
 * @param mapping column index by indicator id, also `id` and `name`
 */
export function* customerSteps(
  table: CustomerTable,
  mapping: Readonly<Record<string, number>>,
  scheme: Scheme,
): Generator<void, Customers, void> {
  const { rows, firstRow } = table;
  const at = (id: string) => table.columns[mapping[id] ?? -1];
  const identities = yield* identitySteps(at('id'), rows, firstRow);
  const issues: SheetIssue[] = [...identities.issues];
  const numbers: Record<string, Float64Array> = {};
  for (const { id, kind } of scheme.indicators) {
    const column = at(id);
    if (!column || kind === 'text') continue;
    const read = yield* kind === 'date' ? dateSteps(column, table) : numberSteps(column, table);
    numbers[id] = read.values;
    issues.push(...columnIssues(column, read.values));
    // Not spread: a column may hold more issues than a call takes arguments.
    for (const issue of read.issues) issues.push(issue);
  }
  if (table.date1904) issues.push({ code: 'date1904', params: {} });
  const name = at('name');
  const names: string[] = [];
  yield* rowSteps(0, rows.length, (customer) => {
    names.push(name ? cellText(name.cells[rows[customer] ?? -1]).trim() : '');
  });
  return {
    columns: { rowCount: rows.length, numbers },
    rows: rows.map((row) => firstRow + row),
    ids: identities.ids,
    names,
    issues,
  };
}

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

function numberSteps(column: SheetColumn, { rows, firstRow }: CustomerTable): Generator<void, ColumnRead, void> {
  return inSlices(rows, (slice) => numberColumn(column, slice, firstRow));
}

function* dateSteps(column: SheetColumn, table: CustomerTable): Generator<void, ColumnRead, void> {
  const { rows, firstRow, date1904 } = table;
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

/** What there is to say of a column as a whole. */
function columnIssues({ header, unit }: SheetColumn, values: Float64Array): readonly SheetIssue[] {
  const issues: SheetIssue[] = [];
  if (values.every(Number.isNaN)) issues.push({ code: 'noNumbers', params: { column: header }, column: header });
  if (unit !== undefined && unitScale(unit) !== 1)
    issues.push({ code: 'headerUnit', params: { column: header, unit }, column: header });
  return issues;
}
