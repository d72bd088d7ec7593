import { failureOf } from '../../actions/failureSentence';
import type { PaneEvent } from './events';
import type { PaneActions } from './PaneActions';
import type { Store } from './store';
import type { PaneState } from './types';

export interface GradingWatch {
  readonly open: () => () => void;
  /** Reads once more what the workbook remembers. */
  readonly read: () => Promise<void>;
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
  let isReading = false;
  let isOutdated = false;
  const read = (): Promise<void> =>
    attempt(async () => {
      isOutdated = true;
      if (isReading) return;
      isReading = true;
      try {
        while (isOutdated) {
          isOutdated = false;
          store.send({ type: 'gradingRead', grading: await actions.gradingState() });
        }
      } finally {
        isReading = false;
      }
    });
  return {
    attempt,
    read,
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
