/**
 * How things lie on a sheet, as data: what was read, what is to be written. Pure: cells in, columns, notes and layouts
 * out; nothing here talks to Excel. Rows and columns count from zero, on the worksheet unless it says otherwise.
 */

/** An error value, as Excel prints it. */
export interface CellError {
  readonly error: string;
}

/** One cell as it was read; a blank one is undefined, never an empty text. */
export type SheetCell = string | number | boolean | CellError | undefined;

/** Zero-based, on the worksheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell, row, column or sheet that a person should look at. Sentences: `locales`. */
export interface SheetIssue {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Worksheet row number, from one. */
  readonly rowNumber?: number;
  /** Header text. */
  readonly column?: string;
  /** `C17` */
  readonly address?: string;
  /** The text found. */
  readonly found?: string;
}

/** One column below its header. */
export interface SheetColumn {
  readonly header: string;
  /** On the worksheet. */
  readonly column: number;
  /** The unit named in the header's brackets or in the units row below it. */
  readonly unit?: string;
  /** From the first row below the header to the last customer's. */
  readonly cells: readonly SheetCell[];
}
