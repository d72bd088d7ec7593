/** What the pane knows at one moment. Screens draw it; only `paneReducer` makes a new one. */
import type {
  CellIssue,
  DataSource,
  DataTarget,
  EvaluationRequest,
  GradingState,
  Mapping,
  Outcome,
  Preview,
  Progress,
  TakenBack,
} from '../../actions/types';
import type { MatrixAxes } from '../../actions/matrixChoice';
import type { ReportId } from '../../actions/reports';
import type { WrittenReport } from '../../actions/writeReports';
import type { Language, Scheme } from '../../grading/types';
import type { Matches } from './columnChoices';
import type { Step } from './steps';

/** The ranges a person can choose from; a sheet by name is for the headless command. */
export type TargetKind = Exclude<DataTarget['kind'], 'sheetNamed'>;

/** What the pane is waiting for. Only one thing at a time. */
export type TaskKind = 'find' | 'sample' | 'preview' | 'grade' | 'takeBack' | 'remove' | 'report';

export interface Task {
  readonly kind: TaskKind;
  readonly progress?: Progress;
  readonly isCancelling: boolean;
}

/** Good news in one sentence: what has just been done. */
export type Notice =
  | { readonly kind: 'takenBack'; readonly takenBack: TakenBack | undefined }
  | { readonly kind: 'removed'; readonly sheet: string }
  | { readonly kind: 'reported'; readonly count: number }
  | { readonly kind: 'inserted'; readonly cell: string; readonly formula: string }
  | { readonly kind: 'cancelled' };

/** A screen's own words for what went wrong; the same shape as an issue, so that `locales` says both. */
export interface Problem {
  readonly code: string;
  readonly params: CellIssue['params'];
}

export interface PaneState {
  readonly step: Step;
  /** Times the step changed: the pane takes the focus only after a person has moved. */
  readonly moves: number;
  readonly language: Language;
  readonly target: TargetKind;
  readonly data?: DataSource;
  /** A grading or its taking back has moved columns since: found again before it is used. */
  readonly isDataOutdated: boolean;
  readonly matches: Matches;
  /** As confirmed: found by header, then corrected by the person. */
  readonly mapping: Mapping;
  /** Those that ship; the workbook's own are known by `grading`. */
  readonly schemes: readonly Scheme[];
  readonly schemeId?: string;
  /** A person chose it; otherwise it is what suits the data. */
  readonly isSchemeChosen: boolean;
  /** As typed; undefined: the latest date in the data. */
  readonly asOf?: string;
  readonly preview?: Preview;
  readonly outcome?: Outcome;
  /** Reports the person wants written, and of whom evaluations. */
  readonly reports: readonly ReportId[];
  readonly evaluation: EvaluationRequest;
  /** Axes of the matrix, chosen by the person; those the scheme leads with unless it has these. */
  readonly matrix?: MatrixAxes;
  /** Written last, to be shown. */
  readonly written?: readonly WrittenReport[];
  /** Why reports that were asked for are not among them. */
  readonly leftOut: readonly Problem[];
  readonly grading: GradingState;
  readonly task?: Task;
  readonly problem?: Problem;
  readonly notice?: Notice;
}
