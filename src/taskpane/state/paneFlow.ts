import type { FunctionRequest } from '../../actions/insertFunction';
import type { MatrixAxes } from '../../actions/matrixChoice';
import type { ReportId } from '../../actions/reports';
import type { CellIssue, DataSource, EvaluationRequest, Job, Mapping, RunOptions } from '../../actions/types';
import { schemeIn } from '../../grading';
import type { Language } from '../../grading/types';
import { carriedMapping, mappingFor } from './columnChoices';
import type { PaneEvent } from './events';
import { gradingWatch } from './gradingWatch';
import { offeredSchemes } from './offeredSchemes';
import type { PaneActions } from './PaneActions';
import { keepLanguageChoice } from './languageChoice';
import { paneReducer } from './paneReducer';
import { stepBefore, type Step } from './steps';
import type { Store } from './store';
import { createTasks } from './tasks';
import type { PaneState, Problem, TargetKind } from './types';

/** What a person can do in the pane. Everything ends in an event; nothing throws. */
export interface PaneFlow {
  /** Looks at the workbook and keeps watching it; gives the way to stop. */
  readonly open: () => () => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly goTo: (step: Step) => void;
  readonly back: () => void;
  readonly findData: (target?: TargetKind) => Promise<void>;
  readonly insertSample: () => Promise<void>;
  readonly chooseColumn: (indicator: string, column: number | undefined) => void;
  readonly chooseScheme: (schemeId: string) => void;
  readonly chooseAsOf: (asOf: string | undefined) => Promise<void>;
  readonly preview: () => Promise<void>;
  readonly grade: () => Promise<void>;
  readonly cancel: () => void;
  readonly gradeAgain: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly removeGrading: (sheet: string) => Promise<void>;
  readonly chooseReports: (reports: readonly ReportId[]) => void;
  readonly chooseEvaluation: (evaluation: EvaluationRequest) => void;
  readonly chooseMatrix: (matrix: MatrixAxes) => void;
  readonly writeReports: (sheet: string, matrix?: MatrixAxes) => Promise<void>;
  readonly showSheet: (sheet: string) => Promise<void>;
  readonly insertFunction: (request: FunctionRequest) => Promise<void>;
  /** Selects the first of the cells a grading wrote. */
  readonly showGrades: () => Promise<void>;
  readonly selectIssue: (issue: CellIssue) => Promise<void>;
  readonly dismissMessage: () => void;
}

/**
 * The job the person has put together so far. By a preset a sheet goes on in the language it was graded in, a new one
 * starts in the pane's; a scheme of the workbook's own is taken as it is.
 */
function jobOf(state: PaneState): Job {
  const { data, schemeId, mapping, asOf, language } = state;
  const { graded, ownSchemes } = state.grading;
  const scheme = offeredSchemes(state).find((known) => known.id === schemeId);
  if (data === undefined || scheme === undefined) throw new RangeError('jobOf requires data and a scheme');
  const written = (graded?.sheet === data.sheet ? graded.language : undefined) ?? language;
  const isOwn = ownSchemes.includes(scheme);
  return { data, scheme: isOwn ? scheme : schemeIn(scheme, written), mapping: mappingFor(scheme, mapping), asOf };
}

/** Ties the pane's buttons to the actions, and what comes of them to the store. */
export function createPaneFlow(store: Store<PaneState, PaneEvent>, actions: PaneActions): PaneFlow {
  const tasks = createTasks(store);
  const watch = gradingWatch(store, actions);
  const { send, state } = store;

  const dataFound = (data: DataSource, mapping?: Mapping): PaneEvent => ({
    type: 'dataFound',
    data,
    mapping,
    matches: Object.fromEntries(
      offeredSchemes(state()).map((scheme) => [scheme.id, actions.matchColumns(data, scheme, state().language)]),
    ),
  });
  const goTo = (step: Step) => {
    tasks.abandon();
    send({ type: 'moved', to: step });
  };
  const findData = (target: TargetKind = 'auto') => {
    if (state().step !== 'data') goTo('data');
    send({ type: 'targetChosen', target });
    return tasks.run('find', async (options) => {
      const data = await actions.findData({ kind: target }, options);
      // Its own schemes ask for columns as well.
      await watch.settled();
      return [dataFound(data)];
    });
  };
  /** The data of a grading before, as it is now; a range that was selected by hand is what was selected. */
  const foundAgain = async ({ data, target, mapping, isDataOutdated }: PaneState, options: RunOptions) => {
    if (data === undefined || !isDataOutdated) return [];
    const isByHand = target === 'selection' && data.table === undefined;
    const now = isByHand ? data : await actions.findData({ kind: 'sheetNamed', sheet: data.sheet }, options);
    return [dataFound(now, carriedMapping(mapping, data, now))];
  };
  const preview = () =>
    tasks.run('preview', async (options) => {
      const found = await foundAgain(state(), options);
      const result = await actions.preview(jobOf(found.reduce(paneReducer, state())), options);
      const moved: readonly PaneEvent[] = state().step === 'preview' ? [] : [{ type: 'moved', to: 'preview' }];
      return [...moved, ...found, { type: 'previewed', preview: result }];
    });

  return {
    open: () => {
      const stopWatching = watch.open();
      const stopListening = actions.watchRibbon((report) => {
        tasks.abandon();
        send({ type: 'ribbonReported', report });
        void watch.read();
      });
      return () => {
        stopListening();
        stopWatching();
      };
    },
    chooseLanguage: (language) => {
      keepLanguageChoice(language);
      send({ type: 'languageChosen', language });
    },
    goTo,
    back: () => {
      const { step, outcome } = state();
      const before = stepBefore(step, outcome !== undefined);
      if (before !== undefined) goTo(before);
    },
    findData,
    insertSample: () => {
      goTo('data');
      return tasks.run('sample', async () => [dataFound(await actions.insertSample(state().language))]);
    },
    chooseColumn: (indicator, column) => send({ type: 'columnChosen', indicator, column }),
    chooseScheme: (schemeId) => send({ type: 'schemeChosen', schemeId }),
    chooseAsOf: (asOf) => {
      send({ type: 'asOfChosen', asOf });
      return preview();
    },
    preview,
    grade: () =>
      tasks.run('grade', async (options) => {
        const outcome = await actions.gradeInPlace(jobOf(state()), options);
        await actions.showGrades(outcome);
        return [
          { type: 'gradingRead', grading: await actions.gradingState() },
          { type: 'graded', outcome },
        ];
      }),
    cancel: tasks.cancel,
    gradeAgain: () => (state().data ? preview() : findData()),
    takeBack: () =>
      tasks.run('takeBack', async () => {
        const takenBack = await actions.takeBack();
        const grading = await actions.gradingState();
        const notice = { kind: 'takenBack', takenBack } as const;
        return [
          { type: 'gradingRead', grading },
          takenBack?.kind === 'reports' ? { type: 'reportsUndone', notice } : { type: 'undone', notice },
        ];
      }),
    removeGrading: (sheet) =>
      tasks.run('remove', async () => {
        await actions.removeGrading(sheet);
        const grading = await actions.gradingState();
        return [
          { type: 'gradingRead', grading },
          { type: 'undone', notice: { kind: 'removed', sheet } },
        ];
      }),
    chooseReports: (reports) => send({ type: 'reportsChosen', reports }),
    chooseEvaluation: (evaluation) => send({ type: 'evaluationChosen', evaluation }),
    chooseMatrix: (matrix) => send({ type: 'matrixChosen', matrix }),
    writeReports: (sheet, matrix) =>
      tasks.run('report', async (options) => {
        const { reports, evaluation } = state();
        const leftOut: Problem[] = [];
        const onNote = (note: Problem) => leftOut.push(note);
        const written = await actions.writeReports({ reports, evaluation, matrix, sheet }, { ...options, onNote });
        return [
          { type: 'gradingRead', grading: await actions.gradingState() },
          { type: 'reported', written, leftOut },
        ];
      }),
    insertFunction: (request) =>
      watch.attempt(async () => {
        const { address, formula } = await actions.insertFunction(request, state().data);
        send({ type: 'inserted', cell: address, formula });
      }),
    showSheet: (sheet) => watch.attempt(() => actions.showSheet(sheet)),
    showGrades: () =>
      watch.attempt(async () => {
        const { outcome } = state();
        if (outcome) await actions.showGrades(outcome);
      }),
    selectIssue: (issue) =>
      watch.attempt(async () => {
        const sheet = state().outcome?.sheet ?? state().data?.sheet;
        if (sheet !== undefined) await actions.selectIssue(sheet, issue);
      }),
    dismissMessage: () => send({ type: 'messageDismissed' }),
  };
}
