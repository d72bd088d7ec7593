/**
 * Rows gone through between two yields. The dearest visit, a row of texts read as numbers, takes some 20 µs: a step is
 * then a fifth of the 50 ms that our code may hold its thread.
 */
export const STEP_ROWS = 500;

/**
 * Visits rows one after the other in steps, so that a caller can give others a turn in between. Whatever goes through
 * all rows of a sheet goes through them here.
 *
 * @param first zero-based
 * @param end exclusive
 */
export function* rowSteps(first: number, end: number, visit: (row: number) => void): Generator<void, void, void> {
  for (let from = first; from < end; from += STEP_ROWS) {
    const to = Math.min(from + STEP_ROWS, end);
    for (let row = from; row < to; row++) visit(row);
    yield;
  }
}
