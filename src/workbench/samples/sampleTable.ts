/** A cell of a sample; blank is `null`, a date a serial day number. */
export type SampleCell = string | number | null;

/** A sample as the add-in ships it (JSON) and as the workbench makes a workbook of it. */
export interface SampleTable {
  /** Above the table, marked as made up. */
  readonly title: string;
  /** What a reader has to know, under the title. */
  readonly note: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Number format of each column. */
  readonly formats: readonly string[];
  /** Width of each column, pixels. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** The last row, under the data. */
  readonly total?: readonly SampleCell[];
}
