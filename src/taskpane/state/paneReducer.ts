import { reportIds } from '../../actions/reports';
import type { RibbonReport } from '../../actions/ribbonReport';
import type { WrittenReport } from '../../actions/writeReports';
import { missingColumns } from '../../grading';
import type { Language, Scheme } from '../../grading/types';
import { foundMapping } from './columnChoices';
import type { PaneEvent } from './events';
import { offeredSchemes } from './offeredSchemes';
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
    isSchemeChosen: false,
    grading: { canTakeBack: false, ownSchemes: [] },
    reports: reportIds,
    evaluation: { of: { kind: 'one' }, layout: 'oneSheet' },
    leftOut: [],
  };
}

function movedTo(state: PaneState, step: Step): PaneState {
  return { ...state, step, moves: state.moves + 1, task: undefined, problem: undefined, notice: undefined };
}

const chosenScheme = ({ isSchemeChosen, schemeId }: PaneState) => (isSchemeChosen ? schemeId : undefined);

/** The scheme the data's sheet is graded by. */
const standingScheme = ({ grading: { graded }, data }: PaneState) =>
  graded !== undefined && graded.sheet === data?.sheet ? graded.schemeId : undefined;

/** Goes on with the first of the schemes wanted that has its columns, else with the first of all that does. */
function withMapping(
  state: PaneState,
  mapping: PaneState['mapping'],
  wanted: readonly (string | undefined)[],
): PaneState {
  const present = Object.keys(mapping);
  const usable = offeredSchemes(state).filter((scheme) => missingColumns(scheme, present).length === 0);
  const ids = usable.map(({ id }) => id);
  return { ...state, mapping, schemeId: wanted.find((id) => id !== undefined && ids.includes(id)) ?? ids[0] };
}

function withColumn(state: PaneState, indicator: string, column: number | undefined): PaneState {
  const { [indicator]: _former, ...others } = state.mapping;
  const mapping = column === undefined ? others : { ...others, [indicator]: column };
  return withMapping(state, mapping, [chosenScheme(state), standingScheme(state)]);
}

/** What is new starts with the scheme it is graded by; what was only found again stays with the one there is. */
function withData(state: PaneState, { data, matches, mapping }: Extract<PaneEvent, { type: 'dataFound' }>): PaneState {
  const found = {
    ...state,
    task: undefined,
    data,
    matches,
    isDataOutdated: false,
    asOf: undefined,
    preview: undefined,
  };
  return mapping
    ? withMapping(found, mapping, [state.schemeId])
    : withMapping(found, foundMapping(matches), [standingScheme(found), chosenScheme(found)]);
}

function withReports(state: PaneState, written: readonly WrittenReport[], leftOut: PaneState['leftOut']): PaneState {
  return { ...state, task: undefined, written, leftOut, notice: { kind: 'reported', count: written.length } };
}

/** What the pane shows of a ribbon command. Its own choices may have been about other data: they start afresh. */
function reported(state: PaneState, report: RibbonReport): PaneState {
  const fresh = { ...initialState(state.language, state.schemes), moves: state.moves, grading: state.grading };
  switch (report.kind) {
    case 'graded':
      return { ...movedTo(fresh, 'result'), outcome: report.outcome, schemeId: report.outcome.scheme.id };
    case 'reported':
      return withReports(movedTo(state, 'reports'), report.written, report.leftOut);
    case 'takenBack':
      return report.takenBack.kind === 'reports'
        ? { ...state, written: undefined, leftOut: [], notice: report }
        : { ...movedTo(fresh, 'welcome'), notice: report };
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
      return { ...state, schemeId: event.schemeId, isSchemeChosen: true };
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
    case 'dataFound':
      return withData(state, event);
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
    case 'reportsChosen':
      return { ...state, reports: event.reports };
    case 'evaluationChosen':
      return { ...state, evaluation: event.evaluation };
    case 'matrixChosen':
      return { ...state, matrix: event.matrix };
    case 'reported':
      return withReports(state, event.written, event.leftOut);
    case 'reportsUndone':
      return { ...state, task: undefined, written: undefined, leftOut: [], notice: event.notice };
    case 'inserted':
      return { ...state, problem: undefined, notice: { kind: 'inserted', cell: event.cell, formula: event.formula } };
    case 'ribbonReported':
      return reported(state, event.report);
    case 'gradingRead':
      return { ...state, grading: event.grading };
    case 'messageDismissed':
      return { ...state, problem: undefined, notice: undefined };
  }
}
