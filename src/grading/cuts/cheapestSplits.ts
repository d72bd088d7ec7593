import type { GroupedValues } from './groupedValues';

/** Distinct values looked at between two steps: a few thousandths of a second. */
const STEP = 500_000;

/**
 * Parts distinct values into k stretches whose squared distances from their means add up to the least possible.
 *
 * Class by class: the least cost of the first values in q classes is the least over where the last class starts. That
 * start never moves back as values are added, so that it is sought for every second, fourth, eighth … value between
 * the starts of its neighbours only: k · n · log n instead of k · n².
 *
 * @param groups more distinct values than classes
 * @param classes a whole number of at least 1
 * @returns the places among the distinct values where the classes 2 … k start, ascending
 */
export function* cheapestSplitSteps(
  { counts, sums, squares }: GroupedValues,
  classes: number,
): Generator<void, readonly number[], void> {
  const count = counts.length - 1;
  /** Least cost of the first values, by how many they are: of one class to begin with. */
  let costs = Float64Array.from(counts, (_, end) => {
    const sum = (sums[end] ?? NaN) - (sums[0] ?? NaN);
    return end < 2 ? 0 : (squares[end] ?? NaN) - (squares[0] ?? NaN) - (sum * sum) / (counts[end] ?? NaN);
  });
  /** For each class from the second, where it starts, by how many values it and those below it hold. */
  const starts: Uint32Array[] = [];
  let looked = 0;

  for (let classCount = 2; classCount <= classes; classCount++) {
    const next = new Float64Array(count + 1);
    const start = new Uint32Array(count + 1);
    const before = costs;
    const startBefore = starts[starts.length - 1];
    const seek = (end: number, from: number, to: number) => {
      const allCount = counts[end] ?? NaN;
      const allSum = sums[end] ?? NaN;
      const allSquares = squares[end] ?? NaN;
      let least = Infinity;
      let best = from;
      for (let at = from; at <= to; at++) {
        const sum = allSum - (sums[at] ?? NaN);
        const spread = allSquares - (squares[at] ?? NaN) - (sum * sum) / (allCount - (counts[at] ?? NaN));
        // A single value has no spread, whatever rounding says.
        const cost = (before[at] ?? NaN) + (spread > 0 && at < end - 1 ? spread : 0);
        if (cost < least) {
          least = cost;
          best = at;
        }
      }
      next[end] = least;
      start[end] = best;
      looked += to - from + 1;
    };
    if (classCount === classes) {
      // Of the last class one start alone is asked for.
      seek(count, classCount - 1, count - 1);
      starts.push(start);
      break;
    }
    const first = classCount;
    const ends = count - first + 1;
    for (let stride = 2 ** Math.floor(Math.log2(ends)); stride >= 1; stride /= 2) {
      for (let nth = stride; nth <= ends; nth += 2 * stride) {
        const end = first + nth - 1;
        // Nor does the last of one class more start before the last of these.
        const from = Math.max(nth > stride ? (start[end - stride] ?? 0) : first - 1, startBefore?.[end] ?? 0);
        const to = nth + stride <= ends ? (start[end + stride] ?? 0) : end - 1;
        seek(end, from, Math.min(to, end - 1));
        if (looked < STEP) continue;
        yield;
        looked = 0;
      }
    }
    starts.push(start);
    costs = next;
  }

  const places: number[] = [];
  let end = count;
  for (const start of starts.reverse()) {
    end = start[end] ?? 0;
    places.unshift(end);
  }
  return places;
}
