import type { insertFunction } from '../../actions/insertFunction';
import type { RibbonReport } from '../../actions/ribbonReport';
import type {
  CellIssue,
  ColumnMatch,
  DataSource,
  DataTarget,
  GradingState,
  Job,
  Outcome,
  Preview,
  RunOptions,
  TakenBack,
} from '../../actions/types';
import type { ReportRequest, WrittenReport } from '../../actions/writeReports';
import type { Language, Scheme } from '../../grading/types';

/** What the pane asks of the workbook; `workbookActions` answers. */
export interface PaneActions {
  readonly schemes: readonly Scheme[];
  readonly findData: (target: DataTarget, options?: RunOptions) => Promise<DataSource>;
  readonly insertSample: (language: Language) => Promise<DataSource>;
  readonly matchColumns: (data: DataSource, scheme: Scheme, language: Language) => readonly ColumnMatch[];
  readonly preview: (job: Job, options?: RunOptions) => Promise<Preview>;
  readonly gradeInPlace: (job: Job, options?: RunOptions) => Promise<Outcome>;
  readonly takeBack: () => Promise<TakenBack | undefined>;
  readonly removeGrading: (sheet: string) => Promise<void>;
  readonly writeReports: (request: ReportRequest, options?: RunOptions) => Promise<readonly WrittenReport[]>;
  readonly insertFunction: typeof insertFunction;
  readonly showSheet: (sheet: string) => Promise<void>;
  readonly gradingState: () => Promise<GradingState>;
  readonly showGrades: (outcome: Outcome) => Promise<void>;
  readonly selectIssue: (sheet: string, issue: Pick<CellIssue, 'address' | 'rowNumber'>) => Promise<void>;
  /** Tells when something in the workbook changed; gives the way to stop. */
  readonly watchWorkbook: (onChange: () => void) => Promise<() => Promise<void>>;
  /** Tells what a ribbon command did; gives the way to stop. */
  readonly watchRibbon: (onReport: (report: RibbonReport) => void) => () => void;
}
