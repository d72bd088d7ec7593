import type { Columns, Scheme } from '../grading/types';
import { cellText } from './cellText';
import { columnSteps } from './columnSteps';
import type { ColumnPlace } from './columnSteps';
import { identitySteps } from './identitySteps';
import { rowSteps } from './rowSteps';
import type { SheetColumn, SheetIssue } from './types';

/** A sheet's data, its customers told from other rows. */
export interface CustomerTable extends ColumnPlace {
  readonly columns: readonly SheetColumn[];
}

/** What the engine grades, and who they are: index i of everything is customer i. */
export interface Customers {
  readonly columns: Columns;
  /** Worksheet rows, from zero. */
  readonly rows: Int32Array;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** The number of the customer one level up, `''` where there is none; where the scheme's levels name a column for it. */
  readonly parents?: readonly string[];
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
  for (const indicator of scheme.indicators) {
    const column = at(indicator.id);
    if (!column || indicator.kind === 'text') continue;
    const read = yield* columnSteps(column, indicator, table);
    numbers[indicator.id] = read.values;
    // Not spread: a column may hold more issues than a call takes arguments.
    for (const issue of read.issues) issues.push(issue);
  }
  if (table.date1904) issues.push({ code: 'date1904', params: {} });
  const { parent } = scheme.levels ?? {};
  const parents = parent === undefined ? undefined : at(parent);
  return {
    columns: { rowCount: rows.length, numbers },
    rows: rows.map((row) => firstRow + row),
    ids: identities.ids,
    names: yield* textSteps(at('name'), rows),
    ...(parents && { parents: yield* textSteps(parents, rows) }),
    issues,
  };
}

/** The texts of some rows, trimmed; `''` where a cell is blank or an error, or there is no column. */
function* textSteps(column: SheetColumn | undefined, rows: Int32Array): Generator<void, readonly string[], void> {
  const texts: string[] = [];
  yield* rowSteps(0, rows.length, (customer) => {
    const cell = column?.cells[rows[customer] ?? -1];
    texts.push(typeof cell === 'object' ? '' : cellText(cell).trim());
  });
  return texts;
}
