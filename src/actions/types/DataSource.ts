import type { CellIssue } from './CellIssue';

/** Where to look for customers. `auto`: the table around the active cell, else a selection of several rows, else the used range. */
export type DataTarget =
  { readonly kind: 'auto' | 'table' | 'selection' | 'sheet' } | { readonly kind: 'sheetNamed'; readonly sheet: string };

export interface ColumnInfo {
  /** Zero-based within the data. */
  readonly index: number;
  /** A, B, … on the worksheet. */
  readonly letter: string;
  readonly header: string;
  /** The first few texts as displayed, to recognise it by. */
  readonly sample: readonly string[];
  /** One of the columns an earlier grading wrote; never offered as an indicator. */
  readonly isOurs: boolean;
}

/** Customers found on a sheet. */
export interface DataSource {
  readonly sheet: string;
  /** Header row and data, `A1:J794`. */
  readonly address: string;
  /** The name of the Excel table, where it is one. */
  readonly table?: string;
  /** Customers, blank and total rows left out. */
  readonly rowCount: number;
  readonly columns: readonly ColumnInfo[];
  /** What was left out or is worth knowing: title rows, totals, blank rows, hidden rows, filters. */
  readonly notes: readonly CellIssue[];
}
