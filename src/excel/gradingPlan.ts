import type { Scheme } from '../grading/types';
import type { GradeColumnKey, Legend } from '../sheets';
import type { Content } from './content';
import type { GradingRecord } from './gradingRecords';

/** A column to write, all its cells worked out. */
export interface PlannedColumn {
  readonly key: GradeColumnKey;
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** By customer; texts are literal already, `''` is blank. */
  readonly cells: readonly Content[];
}

/** A grading ready to be written. */
export interface GradingPlan {
  readonly scheme: Scheme;
  /** Left to right. */
  readonly columns: readonly PlannedColumn[];
  /** About how many bytes each customer's cells take. */
  readonly bytes: Float64Array;
  readonly legend: Legend;
  /** Index, among the data's columns, of the one that tells customers apart. */
  readonly keyColumn?: number;
  readonly record: Omit<GradingRecord, 'number' | 'columns'>;
  /** What the workbook is to remember of how the customers stand, and what it remembers up to now. */
  readonly standings: { readonly after: readonly string[]; readonly before: readonly string[] };
}
