import { inTurns } from '../../src/excel';

/** The longest a stage kept its thread, in milliseconds. */
export interface Turn {
  readonly stage: string;
  /** Between two moments at which others could run. */
  readonly turn: number;
  /** Between two yields; a turn is as many steps as fit. */
  readonly step: number;
}

/** Runs stages in turns, as the add-in does, and keeps how long each held the thread at most. */
export interface TurnClock {
  readonly run: <T>(stage: string, job: Generator<number | void, T, void>) => Promise<T>;
  /** In the order the stages first ran. */
  readonly longest: () => readonly Turn[];
}

export function turnClock(): TurnClock {
  const longest = new Map<string, Turn>();
  return {
    run: (stage, job) => {
      let turnBegan: number | undefined;
      function* timed() {
        for (;;) {
          const began = performance.now();
          if (turnBegan === undefined) {
            turnBegan = began;
            // Runs as soon as the thread is free: there the turn is over.
            setImmediate(() => (turnBegan = undefined));
          }
          const step = job.next();
          const ended = performance.now();
          const before = longest.get(stage);
          longest.set(stage, {
            stage,
            turn: Math.max(before?.turn ?? 0, ended - turnBegan),
            step: Math.max(before?.step ?? 0, ended - began),
          });
          if (step.done) return step.value;
          yield step.value;
        }
      }
      return inTurns(timed());
    },
    longest: () => [...longest.values()],
  };
}
