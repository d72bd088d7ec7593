import type { Explainer } from '../../grading';
import type { Grades } from '../../grading/types';

/** Where the graded customers stand, for formulas to look at. */
export interface CustomerPlace {
  /** Name of their sheet. */
  readonly sheet: string;
  /** First and last row of the customers, from zero. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Worksheet column, from zero: of the tiers, of the number that tells customers apart, of indicators by id. */
  readonly tier: number;
  readonly id?: number;
  readonly indicators: Readonly<Record<string, number>>;
}

/** What every report is made from. */
export interface ReportSources {
  readonly grades: Grades;
  readonly explainer: Explainer;
  /** By customer. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly place: CustomerPlace;
  /** Serial day number of the day the grading was made. */
  readonly gradedOn: number;
  /** The data was changed after it was graded. */
  readonly isStale: boolean;
}
