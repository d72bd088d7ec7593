import { lloydSteps, type SettledCentres } from './lloyd';
import { distinctCount, evenRows, type PointRows } from './pointRows';
import { startCentres, type StartRule } from './startCentres';

/** Where runs begin: k-means ends in the nearest hollow, so that several are tried. */
const STARTS: readonly StartRule[] = ['farthest', 0.5, 0.1, 0.3, 0.7, 0.9];

/** The starts are tried on so many points; the best goes on with all. */
const TRIED = 5_000;

/**
 * The best of the runs from every start: the least sum of squares, the first of those equal.
 *
 * @param count as many clusters where there are so many different points, else one for each of them
 */
export function* bestCentreSteps(rows: PointRows, count: number): Generator<void, SettledCentres, void> {
  const sample = evenRows(rows, TRIED);
  const clusterCount = distinctCount(rows, count);
  const tried = distinctCount(sample, clusterCount) === clusterCount ? sample : rows;
  let best: SettledCentres | undefined;
  for (const start of STARTS) {
    yield;
    const settled = yield* lloydSteps(tried, startCentres(tried, clusterCount, start));
    if (best === undefined || settled.withinSumOfSquares < best.withinSumOfSquares) best = settled;
  }
  if (best === undefined) throw new RangeError('bestCentres requires a start');
  return tried === rows ? best : yield* lloydSteps(rows, best.centres);
}
