/**
 * Runs work that is done in steps to its end, for a caller that may hold its thread.
 *
 * @returns what the steps come to
 */
export function finished<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
