import type { PointRows } from './pointRows';
import { placeOfLargest } from './startCentres';

/** Rounds of a run at the most. Rounding could make it go in a circle; real ones settle long before, or nearly. */
const MOST_ROUNDS = 100;

/** Differences taken between two steps: less than a hundredth of a second. */
const STEP = 2_000_000;

/** Clusters of points in their order, in their units. */
export interface SettledCentres {
  readonly labels: Uint16Array;
  readonly centres: Float64Array;
  readonly withinSumOfSquares: number;
}

/**
 * Lloyd's iteration: each point to its nearest centre (the first of those equally near), each centre to the mean of its
 * points, until no point moves. A centre that loses all its points goes to the point farthest from its own.
 *
 * @param start centre by centre; left unchanged
 */
export function* lloydSteps(rows: PointRows, start: Float64Array): Generator<void, SettledCentres, void> {
  const { rowCount, featureCount } = rows;
  const centres = start.slice();
  const count = centres.length / featureCount;
  const labels = new Uint16Array(rowCount).fill(count);
  const nearest = new Float64Array(rowCount);
  const block = Math.max(1, Math.floor(STEP / (centres.length || 1)));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (let from = 0; from < rowCount; from += block) {
      moved += moveToNearest(rows, centres, labels, nearest, from, Math.min(rowCount, from + block));
      if (rowCount > block) yield;
    }
    if (moved === 0) break;
    moveToMeans(rows, centres, labels, nearest);
    yield;
  }
  return { labels, centres, withinSumOfSquares: nearest.reduce((sum, distance) => sum + distance, 0) };
}

/** @returns how many points of the stretch changed their centre */
function moveToNearest(
  { featureCount, values }: PointRows,
  centres: Float64Array,
  labels: Uint16Array,
  nearest: Float64Array,
  from: number,
  to: number,
): number {
  let moved = 0;
  for (let place = from; place < to; place++) {
    const at = place * featureCount;
    let least = Infinity;
    let label = 0;
    // Written out: this is where all the time goes.
    for (let centre = 0, centreAt = 0; centreAt < centres.length; centre++, centreAt += featureCount) {
      let distance = 0;
      for (let feature = 0; feature < featureCount; feature++) {
        const difference = (values[at + feature] ?? NaN) - (centres[centreAt + feature] ?? NaN);
        distance += difference * difference;
      }
      if (distance < least) {
        least = distance;
        label = centre;
      }
    }
    nearest[place] = least;
    if (labels[place] === label) continue;
    labels[place] = label;
    moved++;
  }
  return moved;
}

function moveToMeans(
  { rowCount, featureCount, values }: PointRows,
  centres: Float64Array,
  labels: Uint16Array,
  nearest: Float64Array,
): void {
  const counts = new Uint32Array(centres.length / featureCount);
  centres.fill(0);
  for (let place = 0; place < rowCount; place++) {
    const label = labels[place] ?? 0;
    counts[label] = (counts[label] ?? 0) + 1;
    for (let feature = 0; feature < featureCount; feature++) {
      const at = label * featureCount + feature;
      centres[at] = (centres[at] ?? 0) + (values[place * featureCount + feature] ?? NaN);
    }
  }
  counts.forEach((count, centre) => {
    const from = centre * featureCount;
    if (count > 0) {
      for (let at = from; at < from + featureCount; at++) centres[at] = (centres[at] ?? 0) / count;
      return;
    }
    const farthest = placeOfLargest(nearest);
    nearest[farthest] = 0;
    centres.set(values.subarray(farthest * featureCount, (farthest + 1) * featureCount), from);
  });
}
