import { finished } from '../finished';
import { evenRows, pointRowSteps, type PointRows } from './pointRows';
import { squaredDistance } from './squaredDistance';

/** Every point is measured against every other: more than these are sampled. */
const MEASURED = 2_000;

/** Distances between two steps: less than a hundredth of a second. */
const STEP = 200_000;

/**
 * Mean silhouette: how much nearer points are to their own cluster than to the next. For each point (b − a) ÷ max(a, b)
 * with a the mean Euclidean distance to the others of its cluster and b the least mean distance to those of another;
 * 0 for a point alone in its cluster, and where a and b are both 0.
 *
 * Exact up to 2,000 rows. Of more, 2,000 are taken, evenly spaced in the order of the points by first feature, second
 * feature and so on: the same ones whatever the order of the rows, as long as equal points have equal labels.
 *
 * @param points one column for each feature, of one length, within ±1e150
 * @param labels the cluster of every row
 * @returns −1 to 1; undefined for one cluster, or fewer than two points
 * @throws RangeError "silhouette requires a label for every row"; "pointRows requires …" for columns of different
 *   lengths, values that are missing or beyond ±1e150
 * @see Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53–65
 * @example silhouette([Float64Array.of(0, 2, 10, 12)], Uint16Array.of(1, 1, 0, 0)) // (9 / 11 + 7 / 9) / 2
 */
export function silhouette(points: readonly Float64Array[], labels: Uint16Array): number | undefined {
  return finished(silhouetteSteps(points, labels));
}

/** The same in steps, each about a hundredth of a second. */
export function* silhouetteSteps(
  points: readonly Float64Array[],
  labels: Uint16Array,
): Generator<void, number | undefined, void> {
  if (points.length > 0 && points[0]?.length !== labels.length) {
    throw new RangeError('silhouette requires a label for every row');
  }
  return yield* rowSilhouetteSteps(yield* pointRowSteps(points), labels);
}

/** Of points in their order already. */
export function* rowSilhouetteSteps(rows: PointRows, labels: Uint16Array): Generator<void, number | undefined, void> {
  const { rowCount, featureCount, values, order } = evenRows(rows, MEASURED);
  const clusterOf = Uint16Array.from(order, (row) => labels[row] ?? 0);
  const counts = new Map<number, number>();
  for (const cluster of clusterOf) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const block = Math.ceil(STEP / rowCount);
  const sums = new Float64Array(Math.max(...counts.keys()) + 1);
  let total = 0;
  for (let place = 0; place < rowCount; place++) {
    sums.fill(0);
    for (let other = 0; other < rowCount; other++) {
      const squared = squaredDistance(values, place * featureCount, values, other * featureCount, featureCount);
      const cluster = clusterOf[other] ?? 0;
      sums[cluster] = (sums[cluster] ?? 0) + Math.sqrt(squared);
    }
    total += pointSilhouette(clusterOf[place] ?? 0, sums, counts);
    if (place % block === block - 1) yield;
  }
  return total / rowCount;
}

/** @param sums of the distances from the point to the points of each cluster */
function pointSilhouette(own: number, sums: Float64Array, counts: ReadonlyMap<number, number>): number {
  const ownCount = counts.get(own) ?? 0;
  if (ownCount === 1) return 0;
  const within = (sums[own] ?? NaN) / (ownCount - 1);
  let between = Infinity;
  for (const [cluster, count] of counts) {
    if (cluster !== own) between = Math.min(between, (sums[cluster] ?? NaN) / count);
  }
  const larger = Math.max(within, between);
  return larger > 0 ? (between - within) / larger : 0;
}
