import type { RibbonReport } from '../../actions/ribbonReport';
import { missingColumns } from '../../grading';
import type { Language, Scheme } from '../../grading/types';
import { foundMapping } from './columnChoices';
import type { PaneEvent } from './events';
import type { Step } from './steps';
import type { PaneState } from './types';

/** The pane as it opens, before it has looked at the workbook. */
export function initialState(language: Language, schemes: readonly Scheme[]): PaneState {
  return {
    step: 'welcome',
    moves: 0,
    language,
    target: 'auto',
    matches: {},
    mapping: {},
    isDataOutdated: false,
    schemes,
    grading: { canTakeBack: false },
  };
}

function movedTo(state: PaneState, step: Step): PaneState {
  return { ...state, step, moves: state.moves + 1, task: undefined, problem: undefined, notice: undefined };
}

/** The scheme to start with: the one chosen, else the one the sheet was graded by, else the first that has its columns. */
function suitableScheme(state: PaneState): string | undefined {
  const present = Object.keys(state.mapping);
  const usable = state.schemes.filter((scheme) => missingColumns(scheme, present).length === 0);
  const wanted = [state.schemeId, state.grading.graded?.schemeId];
  return (usable.find((scheme) => wanted.includes(scheme.id)) ?? usable[0])?.id;
}

function withMapping(state: PaneState, mapping: PaneState['mapping']): PaneState {
  const next = { ...state, mapping };
  return { ...next, schemeId: suitableScheme(next) };
}

function withColumn(state: PaneState, indicator: string, column: number | undefined): PaneState {
  const { [indicator]: _former, ...others } = state.mapping;
  return withMapping(state, column === undefined ? others : { ...others, [indicator]: column });
}

/** What the pane shows of a ribbon command. Its own choices may have been about other data: they start afresh. */
function reported(state: PaneState, report: RibbonReport): PaneState {
  const fresh = { ...initialState(state.language, state.schemes), moves: state.moves, grading: state.grading };
  switch (report.kind) {
    case 'graded':
      return { ...movedTo(fresh, 'result'), outcome: report.outcome, schemeId: report.outcome.scheme.id };
    case 'takenBack':
      return { ...movedTo(fresh, 'welcome'), notice: report };
    case 'failed':
      return { ...state, task: undefined, problem: report.failure };
  }
}

/** The next state of the pane. What a step rests on is dropped as soon as something before it changes. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'moved':
      return movedTo(state, event.to);
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'targetChosen':
      return { ...state, target: event.target };
    case 'columnChosen':
      return withColumn(state, event.indicator, event.column);
    case 'schemeChosen':
      return { ...state, schemeId: event.schemeId };
    case 'asOfChosen':
      return { ...state, asOf: event.asOf };
    case 'started':
      return {
        ...state,
        task: { kind: event.task, isCancelling: false },
        data: event.task === 'find' || event.task === 'sample' ? undefined : state.data,
        problem: undefined,
        notice: undefined,
      };
    case 'progressed':
      return state.task ? { ...state, task: { ...state.task, progress: event.progress } } : state;
    case 'cancelling':
      return state.task ? { ...state, task: { ...state.task, isCancelling: true } } : state;
    case 'failed':
      return { ...state, task: undefined, problem: event.problem };
    case 'cancelled':
      return { ...state, task: undefined, notice: { kind: 'cancelled' } };
    case 'dataFound': {
      const found = { ...state, task: undefined, data: event.data, matches: event.matches, isDataOutdated: false };
      const mapping = event.mapping ?? foundMapping(event.matches);
      return withMapping({ ...found, asOf: undefined, preview: undefined }, mapping);
    }
    case 'previewed':
      return { ...state, task: undefined, preview: event.preview };
    case 'graded':
      return { ...movedTo(state, 'result'), outcome: event.outcome, isDataOutdated: true };
    case 'undone': {
      const to = state.data ? 'scheme' : 'welcome';
      return {
        ...movedTo(state, to),
        outcome: undefined,
        preview: undefined,
        notice: event.notice,
        isDataOutdated: true,
      };
    }
    case 'ribbonReported':
      return reported(state, event.report);
    case 'gradingRead':
      return { ...state, grading: event.grading };
    case 'messageDismissed':
      return { ...state, problem: undefined, notice: undefined };
  }
}
