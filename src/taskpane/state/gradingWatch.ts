import { failureOf } from '../../actions/failureSentence';
import type { PaneEvent } from './events';
import type { PaneActions } from './PaneActions';
import type { Store } from './store';
import type { PaneState } from './types';

export interface GradingWatch {
  readonly open: () => () => void;
  /** Reads once more what the workbook remembers. */
  readonly read: () => Promise<void>;
  /** Resolves when nothing is being read. */
  readonly settled: () => Promise<void>;
  /** Runs something short beside the pane's task; a failure is shown. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

/** Keeps what the pane knows of standing gradings true while the workbook changes under it. */
export function gradingWatch(store: Store<PaneState, PaneEvent>, actions: PaneActions): GradingWatch {
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      store.send({ type: 'failed', problem: failureOf(error) });
    }
  };
  let isOutdated = false;
  let reading: Promise<void> | undefined;
  const readWhileOutdated = async () => {
    try {
      while (isOutdated) {
        isOutdated = false;
        store.send({ type: 'gradingRead', grading: await actions.gradingState() });
      }
    } finally {
      reading = undefined;
    }
  };
  const read = (): Promise<void> => {
    isOutdated = true;
    reading ??= attempt(readWhileOutdated);
    return reading;
  };
  return {
    attempt,
    read,
    settled: () => reading ?? Promise.resolve(),
    open: () => {
      void read();
      const watching = actions.watchWorkbook(() => {
        // A task reads the state itself when it is done.
        if (store.state().task === undefined) void read();
      });
      void attempt(async () => void (await watching));
      return () => void attempt(async () => (await watching)());
    },
  };
}
