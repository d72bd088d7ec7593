import { missingColumns } from '../../grading';
import type { Language, Scheme } from '../../grading/types';
import { missingNames } from '../../locales';
import {
  customerRowSteps,
  headerRow,
  headerText,
  indicatorColumns,
  knownHeaders,
  Refusal,
  rowSteps,
  type CustomerTable,
  type SheetCell,
  type SheetIssue,
} from '../../sheets';
import type { GivenCells } from '../cells/givenCells';

/** A table as it was read, before a scheme looks at it. */
export interface ReadTable {
  readonly table: CustomerTable;
  readonly headers: readonly string[];
  /** Row of the header among the rows given. */
  readonly headerAt: number;
  /** The first row below it, and below the row of units where there is one. */
  readonly top: number;
  /** What was left out: totals, blank rows, remarks. */
  readonly notes: readonly SheetIssue[];
}

/** Rows in which a header is looked for; the pane reads as many. */
const SEARCHED_ROWS = 60;

/**
 * Reads a table as the pane does: the header is searched, totals, blank rows and remarks are told from customers.
 *
 * @throws Refusal `noHeaderGiven`, `noCustomersGiven`
 */
export function* readTableSteps(
  { rows, firstRow }: GivenCells,
  schemes: readonly Scheme[],
): Generator<void, ReadTable, void> {
  const found = headerRow(rows.slice(0, SEARCHED_ROWS), knownHeaders(schemes));
  if (!found || found.headers.every((header) => header === '')) throw new Refusal('noHeaderGiven');
  const top = found.row + (found.units ? 2 : 1);
  const cells: SheetCell[][] = found.headers.map(() => []);
  yield* rowSteps(top, rows.length, (row) => {
    cells.forEach((column, index) => column.push(rows[row]?.[found.firstColumn + index]));
  });
  const columns = found.headers.map((header, index) => ({
    header,
    column: found.firstColumn + index,
    unit: headerText(header).unit ?? found.units?.[index],
    cells: cells[index] ?? [],
  }));
  const { rows: customers, notes } = yield* customerRowSteps(columns, firstRow + top);
  if (customers.length === 0) throw new Refusal('noCustomersGiven');
  const table = { columns, firstRow: firstRow + top, rows: customers, date1904: false };
  return { table, headers: found.headers, headerAt: found.row, top, notes };
}

/** Column index by indicator id, found by header; what is missing for the scheme is told by name. */
export interface FoundColumns {
  readonly mapping: Readonly<Record<string, number>>;
  readonly missing: string;
}

export function foundColumns(headers: readonly string[], scheme: Scheme, language: Language): FoundColumns {
  const matches = indicatorColumns(headers, scheme);
  const mapping = Object.fromEntries(
    matches.flatMap(({ id, column }) => (column === undefined ? [] : [[id, column] as const])),
  );
  return { mapping, missing: missingNames(language, scheme, missingColumns(scheme, Object.keys(mapping))) };
}
