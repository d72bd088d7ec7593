import { clusterCount } from '../../../src/grading/clusters/clusterCount';
import { kMeans } from '../../../src/grading/clusters/kMeans';
import { iris } from './iris';

it('clusterCount(points, from, to) of the irises is 2, as is known of their silhouettes', () => {
  const { count, clusters, silhouettes } = clusterCount(iris, 2, 5, 2);
  expect(count).toBe(2);
  expect(clusters).toEqual(kMeans(iris, 2, 2));
  expect(silhouettes.map((tried) => tried.count)).toEqual([2, 3, 4, 5]);
  // Published: 0.681, 0.553, 0.498, 0.489.
  [0.681, 0.553, 0.498, 0.489].forEach((value, place) => expect(silhouettes[place]?.silhouette).toBeCloseTo(value, 3));
});

it('clusterCount(points, from, to) looks within the range only', () => {
  expect(clusterCount(iris, 3, 5).count).toBe(3);
});

it('clusterCount(points, from, to) has no silhouette of one cluster, nor of more than there are different points', () => {
  const { count, clusters, silhouettes } = clusterCount([Float64Array.of(1, 1, 9, 9)], 1, 4);
  expect(count).toBe(2);
  expect([...clusters.labels]).toEqual([1, 1, 0, 0]);
  expect(silhouettes).toEqual([
    { count: 1, silhouette: undefined },
    { count: 2, silhouette: 1 },
    { count: 3, silhouette: undefined },
    { count: 4, silhouette: undefined },
  ]);
});

it('clusterCount(points, from, to) is the smallest number where none has a silhouette', () => {
  const { count, clusters, silhouettes } = clusterCount([Float64Array.of(7, 7)], 2, 3);
  expect(count).toBe(2);
  expect([...clusters.labels]).toEqual([0, 0]);
  expect(silhouettes.every(({ silhouette }) => silhouette === undefined)).toBe(true);
});

it('clusterCount(points, from, to) takes the smaller of two numbers that do equally well', () => {
  // The corners of a square. Of 4 clusters each point is alone: 0. Of 3 two are together, 1 apart, and 1 from the next.
  const { count, silhouettes } = clusterCount([Float64Array.of(0, 0, 1, 1), Float64Array.of(0, 1, 0, 1)], 3, 4);
  expect(silhouettes.map(({ silhouette }) => silhouette)).toEqual([0, 0]);
  expect(count).toBe(3);
});

it.each([
  [3, 2, 'the fewest clusters before the most'],
  [0, 2, 'a whole number of clusters, 1 to 65535'],
  [2, 2.5, 'a whole number of clusters, 1 to 65535'],
])('clusterCount(points, %d, %d) is refused', (from, to, required) => {
  expect(() => clusterCount([Float64Array.of(1, 2)], from, to)).toThrow(
    new RangeError(`clusterCount requires ${required}`),
  );
});
