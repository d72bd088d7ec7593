import { clusterCountSteps } from '../clusters/clusterCount';
import type { Clusters } from '../scheme';
import type { Decided } from './decided';

/**
 * The tiers by clusters of customers that have every composite the clusters are over: the cluster with the best mean of
 * `orderBy` gets the first tier. Without as many different customers as clusters nobody has a tier.
 *
 * @param composites by id, 0–100; NaN where a row has none or is outside the population
 * @throws RangeError "clusterCount requires …" where `orderBy` is none of the composites clustered
 */
export function* clusterTierSteps(
  { composites: over, orderBy, count }: Clusters,
  composites: Readonly<Record<string, Float64Array>>,
  rowCount: number,
): Generator<void, Decided, void> {
  const columns = over.map((id) => composites[id] ?? new Float64Array(rowCount).fill(NaN));
  const rows = Int32Array.from({ length: rowCount }, (_, row) => row).filter((row) =>
    columns.every((column) => !Number.isNaN(column[row])),
  );
  const tiers = new Int16Array(rowCount).fill(-1);
  const none = { tiers, rules: new Int16Array(rowCount).fill(-1) };
  const [from, to] = typeof count === 'number' ? [count, count] : [count.from, count.to];
  if (rows.length < from) return none;
  yield;
  const points = columns.map((column) => Float64Array.from(rows, (row) => column[row] ?? NaN));
  const { clusters, silhouettes } = yield* clusterCountSteps(points, from, to, over.indexOf(orderBy));
  if (clusters.centres.length < from) return none;
  rows.forEach((row, index) => (tiers[row] = clusters.labels[index] ?? -1));
  const centres = clusters.centres.map((centre) =>
    Object.fromEntries(over.map((id, feature) => [id, centre[feature] ?? NaN])),
  );
  return { ...none, clusters: { centres, silhouettes } };
}
