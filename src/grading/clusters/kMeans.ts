import { finished } from '../finished';
import { bestCentreSteps } from './bestCentres';
import type { SettledCentres } from './lloyd';
import { pointRowSteps, type PointRows } from './pointRows';

/** Points that are alike, put together. */
export interface KMeans {
  /** The cluster of every row, from 0. */
  readonly labels: Uint16Array;
  /** For each cluster the mean of every feature, in the unit of that feature. */
  readonly centres: readonly Float64Array[];
  /** Squared Euclidean distances of the points from the centres of their clusters, added up. */
  readonly withinSumOfSquares: number;
}

/**
 * Clusters by k-means: k centres such that the points' squared distances from the nearest are small. Features count as
 * they are, so that they should be on one scale. There is no chance in it, and the order of the rows does not matter:
 * points are sorted first, several fixed starts (farthest first; shares of the squared distance) are tried by Lloyd's
 * iteration until no point moves (at most 100 rounds), on 5,000 points evenly spaced where there are more, and the best
 * goes on with all. The least possible sum is not promised by any such method; that of these starts is.
 *
 * @param points one column for each feature, of one length, within ±1e150
 * @param count of clusters, 1 to 65535; where fewer points differ by more than rounding, one for each of them
 * @param orderBy feature by whose mean the clusters are numbered, the largest first; where that is equal, by the
 *   features from the first
 * @throws RangeError "kMeans requires …" for another count or no such feature; "pointRows requires …" for columns of
 *   different lengths, values that are missing or beyond ±1e150
 * @see Lloyd (1982), IEEE Transactions on Information Theory 28(2), 129–137; Gonzalez (1985), Theoretical Computer
 *   Science 38, 293–306; Arthur & Vassilvitskii (2007), SODA, 1027–1035
 * @example kMeans([Float64Array.of(1, 9, 2, 8)], 2).labels // Uint16Array.of(1, 0, 1, 0)
 */
export function kMeans(points: readonly Float64Array[], count: number, orderBy = 0): KMeans {
  return finished(kMeansSteps(points, count, orderBy));
}

/** The same in steps, each a few hundredths of a second at 100,000 rows of 5 features. */
export function* kMeansSteps(
  points: readonly Float64Array[],
  count: number,
  orderBy = 0,
): Generator<void, KMeans, void> {
  requireClusters('kMeans', points, count, orderBy);
  const rows = yield* pointRowSteps(points);
  return numbered(rows, yield* bestCentreSteps(rows, count), orderBy);
}

/** A programmer's slip is told in the name of the function that was called. */
export function requireClusters(name: string, points: readonly Float64Array[], count: number, orderBy: number): void {
  if (!Number.isInteger(count) || count < 1 || count > 65535) {
    throw new RangeError(`${name} requires a whole number of clusters, 1 to 65535`);
  }
  if (points.length > 0 && points[orderBy] === undefined) {
    throw new RangeError(`${name} requires a feature to number the clusters by`);
  }
}

/** Clusters in their declared order, for the rows as they were given. */
export function numbered({ featureCount, order, unit }: PointRows, settled: SettledCentres, orderBy: number): KMeans {
  const { labels, centres, withinSumOfSquares } = settled;
  const features = [orderBy, ...Array.from({ length: featureCount }, (_, feature) => feature)];
  const valueOf = (cluster: number, feature: number) => centres[cluster * featureCount + feature] ?? NaN;
  // Points closer to each other than squares can say leave a centre without points.
  const ranking = [...new Set(labels)].sort((one, other) => {
    const deciding = features.find((feature) => valueOf(one, feature) !== valueOf(other, feature)) ?? 0;
    return valueOf(other, deciding) - valueOf(one, deciding);
  });
  const rankOf = new Uint16Array(centres.length / featureCount);
  ranking.forEach((cluster, rank) => (rankOf[cluster] = rank));
  const byRow = new Uint16Array(labels.length);
  labels.forEach((label, place) => (byRow[order[place] ?? NaN] = rankOf[label] ?? 0));
  return {
    labels: byRow,
    centres: ranking.map((cluster) =>
      centres.slice(cluster * featureCount, (cluster + 1) * featureCount).map((value) => value * unit),
    ),
    withinSumOfSquares: withinSumOfSquares * unit * unit,
  };
}
