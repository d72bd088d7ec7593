import type { Language, Scheme } from '../../grading/types';

/** What the workbook remembers of gradings. */
export interface GradingState {
  /** What was done last in this session, reports or a grading, can be taken back. */
  readonly canTakeBack: boolean;
  /** Schemes kept in the workbook that are no preset as it ships; the one the active sheet is graded by is the first. */
  readonly ownSchemes: readonly Scheme[];
  /** A grading stands in the active sheet, or behind the report that is shown. */
  readonly graded?: {
    readonly schemeId: string;
    readonly schemeVersion: string;
    /** What its grades are written in. */
    readonly language?: Language;
    readonly sheet: string;
    readonly asOf?: string;
    /** The data was changed after it was graded. */
    readonly isStale: boolean;
    /** Names of the report sheets about its customers. */
    readonly reports: readonly string[];
  };
}
