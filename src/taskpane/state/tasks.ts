import { failureOf } from '../../actions/failureSentence';
import type { RunOptions } from '../../actions/types';
import type { PaneEvent } from './events';
import type { Store } from './store';
import type { PaneState, TaskKind } from './types';

/** Runs one thing at a time; a later one makes the answer of an earlier one worthless. */
export interface Tasks {
  readonly run: (kind: TaskKind, work: (options: RunOptions) => Promise<readonly PaneEvent[]>) => Promise<void>;
  /** Asks the running task to stop; its end is reported when it has cleaned up. */
  readonly cancel: () => void;
  /** Stops waiting for the running task: the person has gone elsewhere. */
  readonly abandon: () => void;
}

/** The one place where the failure of an action is caught; it ends as a message on the screen. */
export function createTasks(store: Store<PaneState, PaneEvent>): Tasks {
  let running: AbortController | undefined;
  const abandon = () => {
    running?.abort();
    running = undefined;
  };
  return {
    abandon,
    cancel: () => {
      store.send({ type: 'cancelling' });
      running?.abort();
    },
    run: async (kind, work) => {
      abandon();
      const own = (running = new AbortController());
      const send = (event: PaneEvent) => {
        if (running === own) store.send(event);
      };
      send({ type: 'started', task: kind });
      try {
        const events = await work({
          signal: own.signal,
          language: store.state().language,
          onProgress: (progress) => send({ type: 'progressed', progress }),
        });
        events.forEach(send);
      } catch (error) {
        send(own.signal.aborted ? { type: 'cancelled' } : { type: 'failed', problem: failureOf(error) });
      }
    },
  };
}
