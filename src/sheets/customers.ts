import type { Columns, Scheme } from '../grading/types';
import { cellText } from './cellText';
import { dateColumn } from './dateColumn';
import { identityColumn } from './identityColumn';
import { numberColumn } from './numberColumn';
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
 * Reads a table as numbers, one indicator per step, so that a caller can give others a turn in between.
 *
 * @param table the data
 * @param mapping column index by indicator id, also `id` and `name`
 * @yields the share done, 0–1
 */
export function* customerSteps(
  table: CustomerTable,
  mapping: Readonly<Record<string, number>>,
  scheme: Scheme,
): Generator<number, Customers, void> {
  const { rows, firstRow } = table;
  const at = (id: string) => table.columns[mapping[id] ?? -1];
  const identities = identityColumn(at('id'), rows, firstRow);
  const issues: SheetIssue[] = [...identities.issues];
  const numbers: Record<string, Float64Array> = {};
  for (const [index, { id, kind }] of scheme.indicators.entries()) {
    yield index / scheme.indicators.length;
    const column = at(id);
    if (!column || kind === 'text') continue;
    const read =
      kind === 'date' ? dateColumn(column, rows, firstRow, table.date1904) : numberColumn(column, rows, firstRow);
    numbers[id] = read.values;
    issues.push(...columnIssues(column, read.values));
    // Not spread: a column may hold more issues than a call takes arguments.
    for (const issue of read.issues) issues.push(issue);
  }
  if (table.date1904) issues.push({ code: 'date1904', params: {} });
  const name = at('name');
  return {
    columns: { rowCount: rows.length, numbers },
    rows: rows.map((row) => firstRow + row),
    ids: identities.ids,
    names: Array.from(rows, (row) => (name ? cellText(name.cells[row]).trim() : '')),
    issues,
  };
}

/** What there is to say of a column as a whole. */
function columnIssues({ header, unit }: SheetColumn, values: Float64Array): readonly SheetIssue[] {
  const issues: SheetIssue[] = [];
  if (values.every(Number.isNaN)) issues.push({ code: 'noNumbers', params: { column: header }, column: header });
  if (unit !== undefined && unitScale(unit) !== 1)
    issues.push({ code: 'headerUnit', params: { column: header, unit }, column: header });
  return issues;
}
