/** Sorted in one go before anything is merged: about a millisecond. */
const RUN = 2048;

/** Merged between two yields. */
const MERGED_PER_STEP = 8192;

/**
 * Sorts in steps, so that a hundred thousand rows are no long turn: runs, then merges. Equal ones keep their order.
 *
 * @param rows sorted in place
 * @param compare below 0 where the first comes first
 */
export function* sortSteps(rows: Int32Array, compare: (one: number, other: number) => number): Generator<void> {
  for (let from = 0; from < rows.length; from += RUN) {
    rows.subarray(from, from + RUN).sort(compare);
    yield;
  }
  let sorted: Int32Array = rows;
  let merged: Int32Array = new Int32Array(rows.length);
  for (let width = RUN; width < rows.length; width *= 2) {
    for (let from = 0; from < rows.length; from += 2 * width) {
      yield* mergeSteps(sorted, merged, [from, from + width, Math.min(from + 2 * width, rows.length)], compare);
    }
    [sorted, merged] = [merged, sorted];
  }
  if (sorted !== rows) rows.set(sorted);
}

function* mergeSteps(
  source: Int32Array,
  target: Int32Array,
  [from, middle, end]: readonly [number, number, number],
  compare: (one: number, other: number) => number,
): Generator<void> {
  let left = from;
  let right = middle;
  for (let at = from; at < end; at++) {
    const one = source[left] ?? 0;
    const other = source[right] ?? 0;
    const isLeft = right >= end || (left < middle && compare(one, other) <= 0);
    target[at] = isLeft ? one : other;
    if (isLeft) left++;
    else right++;
    if (at % MERGED_PER_STEP === 0) yield;
  }
  yield;
}
