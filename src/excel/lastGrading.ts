import type { Scheme } from '../grading/types';
import type { Content } from './content';
import type { GradingRecord, RecordedColumn } from './gradingRecords';
import type { HeaderLook } from './headerLook';
import { rememberReports } from './lastReports';
import type { LegendBefore } from './legendBlock';

/** A column that the last grading wrote, and what stood there before. */
export interface WrittenColumn extends RecordedColumn {
  readonly isInserted: boolean;
  /** By data row; `null` where nothing was written. */
  readonly written: readonly (Content | null)[];
  /** Undefined: the column is new and was blank. */
  readonly before?: ContentsBefore;
  /** Of a new column outside a table. */
  readonly look?: HeaderLook;
  /** Of a new column outside a table whose number format we set, by data row. */
  readonly numberFormats?: readonly string[];
}

export interface ContentsBefore {
  /** What stood in the header. */
  readonly heading: Content;
  /** By data row. */
  readonly cells: readonly Content[];
}

/** Everything needed to take the last grading back; kept for the session, never in the workbook. */
export interface LastGrading {
  readonly number: number;
  /** Worksheet rows between the header and the first data row. */
  readonly unitRows: number;
  /** By data row, to find rows again after they were sorted; undefined: rows are told by their position. */
  readonly keys?: readonly string[];
  readonly columns: readonly WrittenColumn[];
  /** Columns of the grading before that this one wanted no more. */
  readonly removed: readonly (RecordedColumn & ContentsBefore)[];
  readonly recordBefore?: GradingRecord;
  readonly schemeBefore?: Scheme;
  readonly legendBefore?: LegendBefore;
  /** What the workbook remembered of how the customers stood. */
  readonly standingsBefore: readonly string[];
  /** Points; of the legend's first column before we set it. */
  readonly legendWidth?: number;
}

let last: LastGrading | undefined;

/** The grading of this session that can be taken back. */
export function lastGrading(): LastGrading | undefined {
  return last;
}

/**
 * Remembers a grading in place of the one before; undefined: there is none to take back any more. Reports written before
 * it are no longer what was done last.
 */
export function rememberGrading(grading: LastGrading | undefined): void {
  last = grading;
  rememberReports(undefined);
}
