import type { MatrixAxes } from '../../actions/matrixChoice';
import type { ReportId } from '../../actions/reports';
import type { RibbonReport } from '../../actions/ribbonReport';
import type {
  DataSource,
  EvaluationRequest,
  GradingState,
  Mapping,
  Outcome,
  Preview,
  Progress,
} from '../../actions/types';
import type { WrittenReport } from '../../actions/writeReports';
import type { Language } from '../../grading/types';
import type { Matches } from './columnChoices';
import type { Step } from './steps';
import type { Notice, Problem, TargetKind, TaskKind } from './types';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'moved'; readonly to: Step }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'targetChosen'; readonly target: TargetKind }
  | { readonly type: 'columnChosen'; readonly indicator: string; readonly column?: number }
  | { readonly type: 'schemeChosen'; readonly schemeId: string }
  | { readonly type: 'asOfChosen'; readonly asOf?: string }
  | { readonly type: 'started'; readonly task: TaskKind }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancelling' }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'cancelled' }
  | {
      readonly type: 'dataFound';
      readonly data: DataSource;
      readonly matches: Matches;
      /** As confirmed before, where the data was only found again. */
      readonly mapping?: Mapping;
    }
  | { readonly type: 'previewed'; readonly preview: Preview }
  | { readonly type: 'graded'; readonly outcome: Outcome }
  /** Done by a button of the ribbon, beside the pane's own steps. */
  | { readonly type: 'ribbonReported'; readonly report: RibbonReport }
  | { readonly type: 'undone'; readonly notice: Notice }
  /** Reports were taken back; the grading stands. */
  | { readonly type: 'reportsUndone'; readonly notice: Notice }
  | { readonly type: 'reportsChosen'; readonly reports: readonly ReportId[] }
  | { readonly type: 'evaluationChosen'; readonly evaluation: EvaluationRequest }
  | { readonly type: 'matrixChosen'; readonly matrix: MatrixAxes }
  | {
      readonly type: 'reported';
      readonly written: readonly WrittenReport[];
      /** Why others were not. */
      readonly leftOut: readonly Problem[];
    }
  /** A formula was typed into a cell. */
  | { readonly type: 'inserted'; readonly cell: string; readonly formula: string }
  | { readonly type: 'gradingRead'; readonly grading: GradingState }
  | { readonly type: 'messageDismissed' };
