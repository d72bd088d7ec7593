import type { PointRows } from './pointRows';
import { squaredDistance } from './squaredDistance';

/**
 * How the next centre is found: the point `farthest` from all centres so far, or the one at which the squared distances
 * from them, added up in the order of the points, come to a share of their total (what k-means++ draws by chance).
 */
export type StartRule = 'farthest' | number;

/**
 * Centres to begin with, without chance: the point nearest the mean, then by the rule one after the other.
 *
 * @param count no more than there are different points
 * @returns count × featureCount values, centre by centre
 */
export function startCentres(rows: PointRows, count: number, rule: StartRule): Float64Array {
  const { rowCount, featureCount, values } = rows;
  const centres = new Float64Array(count * featureCount);
  const nearest = new Float64Array(rowCount).fill(Infinity);
  const toMean = distancesTo(rows, meanOf(rows));
  let place = toMean.indexOf(toMean.reduce((least, distance) => Math.min(least, distance), Infinity));
  for (let centre = 0; centre < count; centre++) {
    const chosen = values.subarray(place * featureCount, (place + 1) * featureCount);
    centres.set(chosen, centre * featureCount);
    distancesTo(rows, chosen).forEach((distance, at) => {
      if (distance < (nearest[at] ?? NaN)) nearest[at] = distance;
    });
    place = rule === 'farthest' ? placeOfLargest(nearest) : placeAtShare(nearest, rule);
  }
  return centres;
}

function meanOf({ rowCount, featureCount, values }: PointRows): Float64Array {
  const mean = new Float64Array(featureCount);
  values.forEach((value, at) => (mean[at % featureCount] = (mean[at % featureCount] ?? 0) + value / rowCount));
  return mean;
}

function distancesTo({ rowCount, featureCount, values }: PointRows, point: Float64Array): Float64Array {
  const distances = new Float64Array(rowCount);
  for (let place = 0; place < rowCount; place++) {
    distances[place] = squaredDistance(values, place * featureCount, point, 0, featureCount);
  }
  return distances;
}

/** The first place of the largest value. */
export function placeOfLargest(values: Float64Array): number {
  return values.indexOf(values.reduce((most, value) => Math.max(most, value), -Infinity));
}

/** The first place where the sum of the values up to it exceeds that share of all; never one with the value 0. */
function placeAtShare(values: Float64Array, share: number): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  const place = values.findIndex((value) => {
    sum += value;
    return value > 0 && sum > share * total;
  });
  return place === -1 ? placeOfLargest(values) : place;
}
