import { finished } from '../finished';
import { bestCentreSteps } from './bestCentres';
import { numbered, requireClusters, type KMeans } from './kMeans';
import { distinctCount, pointRowSteps } from './pointRows';
import { rowSilhouetteSteps } from './silhouette';

/** The number of clusters that parts the points best, and how the others did. */
export interface ClusterCount {
  readonly count: number;
  /** The clusters at that number. */
  readonly clusters: KMeans;
  /** For every number tried, ascending; undefined where there are fewer than two clusters or too few different points. */
  readonly silhouettes: readonly { readonly count: number; readonly silhouette: number | undefined }[];
}

/**
 * The number of clusters with the largest mean silhouette; of equal ones the smallest, and `from` where none has one.
 *
 * @param points one column for each feature, of one length, within ±1e150
 * @param from fewest clusters, 1 to `to`
 * @param to most clusters, up to 65535; a number above that of different points is not tried
 * @param orderBy feature by whose mean the clusters are numbered, as for `kMeans`
 * @throws RangeError "clusterCount requires …" for other numbers or no such feature; "pointRows requires …" for columns
 *   of different lengths, values that are missing or beyond ±1e150
 * @see Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53–65
 * @example clusterCount([Float64Array.of(0, 1, 2, 10, 11, 12, 20, 21, 22)], 2, 5).count // 3
 */
export function clusterCount(points: readonly Float64Array[], from: number, to: number, orderBy = 0): ClusterCount {
  return finished(clusterCountSteps(points, from, to, orderBy));
}

/** The same in steps, each a few hundredths of a second at 100,000 rows of 5 features. */
export function* clusterCountSteps(
  points: readonly Float64Array[],
  from: number,
  to: number,
  orderBy = 0,
): Generator<void, ClusterCount, void> {
  requireClusters('clusterCount', points, from, orderBy);
  requireClusters('clusterCount', points, to, orderBy);
  if (from > to) throw new RangeError('clusterCount requires the fewest clusters before the most');
  const rows = yield* pointRowSteps(points);
  const most = distinctCount(rows, to);
  let clusters = numbered(rows, yield* bestCentreSteps(rows, from), orderBy);
  const first = from > most ? undefined : yield* rowSilhouetteSteps(rows, clusters.labels);
  const silhouettes = [{ count: from, silhouette: first }];
  let best = { count: from, silhouette: first ?? -Infinity };
  for (let count = from + 1; count <= to; count++) {
    if (count > most) {
      silhouettes.push({ count, silhouette: undefined });
      continue;
    }
    const tried = numbered(rows, yield* bestCentreSteps(rows, count), orderBy);
    const silhouette = yield* rowSilhouetteSteps(rows, tried.labels);
    silhouettes.push({ count, silhouette });
    if (silhouette === undefined || silhouette <= best.silhouette) continue;
    best = { count, silhouette };
    clusters = tried;
  }
  return { count: best.count, clusters, silhouettes };
}
