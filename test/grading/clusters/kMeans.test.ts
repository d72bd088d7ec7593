import fc from 'fast-check';
import { kMeans, kMeansSteps } from '../../../src/grading/clusters/kMeans';
import { iris } from './iris';

// Within-cluster sums of squares of the irises as R's kmeans(iris[, 1:4], k, nstart = 25)$tot.withinss prints them
// (78.85144 for 3 in most textbooks); computed again with scipy 1.17 kmeans2, the best of 400 random starts.
it.each([
  [1, 681.3706],
  [2, 152.34795],
  [3, 78.85144],
  [4, 57.22847],
  [5, 46.44618],
])('kMeans(points, %d) of the irises has the least sum of squares known: %d', (count, sum) => {
  expect(kMeans(iris, count).withinSumOfSquares).toBeCloseTo(sum, 4);
});

it('kMeans(points, 3) of the irises has the clusters of R', () => {
  // Sizes 50, 62, 38 and centres as printed by R's kmeans; numbered by petal length, the longest first.
  const { labels, centres } = kMeans(iris, 3, 2);
  expect([0, 1, 2].map((cluster) => labels.filter((label) => label === cluster).length)).toEqual([38, 62, 50]);
  const expected = [
    [6.85, 3.073684, 5.742105, 2.071053],
    [5.901613, 2.748387, 4.393548, 1.433871],
    [5.006, 3.428, 1.462, 0.246],
  ];
  centres.forEach((centre, cluster) =>
    centre.forEach((value, feature) => expect(value).toBeCloseTo(expected[cluster]?.[feature] ?? NaN, 6)),
  );
  // All setosa, and nothing else, in the one with the shortest petals.
  expect(labels.every((label, row) => (label === 2) === row < 50)).toBe(true);
});

it('kMeans(points, count, orderBy) numbers the clusters by the mean of that feature, the largest first', () => {
  const points = [Float64Array.of(1, 1.1, 5, 5.1), Float64Array.of(9, 9.1, 2, 2.1)];
  expect([...kMeans(points, 2).labels]).toEqual([1, 1, 0, 0]);
  expect([...kMeans(points, 2, 1).labels]).toEqual([0, 0, 1, 1]);
});

it('kMeans(points, count, orderBy) numbers by the first features where that mean is equal', () => {
  const points = [Float64Array.of(1, 5, 9), Float64Array.of(2, 2, 2)];
  expect([...kMeans(points, 3, 1).labels]).toEqual([2, 1, 0]);
});

it('kMeans(points, count) makes one cluster of each different point where there are fewer', () => {
  const { labels, centres, withinSumOfSquares } = kMeans([Float64Array.of(4, 7, 4, 4)], 3);
  expect([...labels]).toEqual([1, 0, 1, 1]);
  expect(centres).toEqual([Float64Array.of(7), Float64Array.of(4)]);
  expect(withinSumOfSquares).toBe(0);
});

it('kMeans(points, count) of no rows is empty', () => {
  expect(kMeans([new Float64Array()], 3)).toEqual({ labels: new Uint16Array(), centres: [], withinSumOfSquares: 0 });
});

it.each([1e150, 1e-150, 5e-324])('kMeans(points, count) of values in units of %d is as in ones', (unit) => {
  const points = [Float64Array.of(-1, -1, 0, 0, 1, 1).map((value) => value * unit)];
  const { labels, centres, withinSumOfSquares } = kMeans(points, 3);
  expect([...labels]).toEqual([2, 2, 1, 1, 0, 0]);
  expect(centres.map(([value]) => value)).toEqual([unit, 0, -unit]);
  expect(withinSumOfSquares).toBe(0);
});

it('kMeans(points, count) has no cluster without points, however close they are', () => {
  expect(kMeans([Float64Array.of(1, 0, 5e-324)], 3).centres).toEqual([Float64Array.of(1), Float64Array.of(0)]);
});

/** Points on a small grid, with many ties, or anywhere. */
const coordinate = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e7),
);
const points = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 40 }))
  .chain(([features, rows]) =>
    fc.array(fc.array(coordinate, { minLength: rows, maxLength: rows }), { minLength: features, maxLength: features }),
  )
  .map((columns) => columns.map((column) => Float64Array.from(column)));
const counts = fc.integer({ min: 1, max: 6 });

it('kMeans(points, count) gives shuffled rows the same clusters', () => {
  const shuffled = points.chain((columns) => {
    const rows = Array.from(columns[0] ?? [], (_, row) => row);
    return fc.tuple(fc.constant(columns), fc.shuffledSubarray(rows, { minLength: rows.length }));
  });
  fc.assert(
    fc.property(shuffled, counts, ([columns, order], count) => {
      const given = kMeans(columns, count);
      const again = kMeans(
        columns.map((column) => Float64Array.from(order, (row) => column[row] ?? NaN)),
        count,
      );
      expect([...again.labels]).toEqual(order.map((row) => given.labels[row]));
      expect({ ...again, labels: 0 }).toEqual({ ...given, labels: 0 });
    }),
  );
});

it('kMeans(points, count) of scaled features scales the sum of squares by the square', () => {
  fc.assert(
    fc.property(points, counts, fc.integer({ min: -20, max: 20 }), (columns, count, exponent) => {
      // Powers of two, so that rounding does not decide between points equally near.
      const scaled = columns.map((column) => column.map((value) => value * 2 ** exponent));
      const given = kMeans(columns, count);
      const again = kMeans(scaled, count);
      expect(again.labels).toEqual(given.labels);
      expect(again.withinSumOfSquares / 4 ** exponent).toBeCloseTo(given.withinSumOfSquares, 6);
    }),
  );
});

it('kMeans(points, count) puts every point to its nearest centre, and centres are means', () => {
  fc.assert(
    fc.property(points, counts, (columns, count) => {
      const { labels, centres, withinSumOfSquares } = kMeans(columns, count);
      const squared = (row: number, cluster: number) =>
        columns.reduce(
          (sum, column, feature) => sum + ((column[row] ?? NaN) - (centres[cluster]?.[feature] ?? NaN)) ** 2,
          0,
        );
      let sum = 0;
      labels.forEach((label, row) => {
        const own = squared(row, label);
        sum += own;
        expect(own).toBeLessThanOrEqual(Math.min(...centres.map((_, cluster) => squared(row, cluster))) + 1e-9);
      });
      expect(withinSumOfSquares).toBeCloseTo(sum, 6);
      centres.forEach((centre, cluster) => {
        const rows = [...labels.keys()].filter((row) => labels[row] === cluster);
        expect(rows.length).toBeGreaterThan(0);
        centre.forEach((value, feature) => {
          const mean = rows.reduce((total, row) => total + (columns[feature]?.[row] ?? NaN), 0) / rows.length;
          expect(value).toBeCloseTo(mean, 9);
        });
      });
    }),
  );
});

it('kMeansSteps(points, count) of 20,000 rows finds clusters that are far apart, and gives turns', () => {
  // Six clouds around (0, 0), (10, 20), (20, 40) …: multiples of the golden ratio spread the rows within a cloud.
  const cloud = (row: number) => (row * 7919) % 6;
  const spread = (row: number) => (row * 0.6180339887498949) % 1;
  const columns = [10, 20].map((step) =>
    Float64Array.from({ length: 20_000 }, (_, row) => cloud(row) * step + spread(row)),
  );
  const steps = kMeansSteps(columns, 6);
  let turns = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) turns++;
  expect(turns).toBeGreaterThan(20);
  expect(step.value.labels.every((label, row) => label === 5 - cloud(row))).toBe(true);
});

it.each([
  [0, 0, 'kMeans requires a whole number of clusters, 1 to 65535'],
  [2.5, 0, 'kMeans requires a whole number of clusters, 1 to 65535'],
  [65536, 0, 'kMeans requires a whole number of clusters, 1 to 65535'],
  [2, 1, 'kMeans requires a feature to number the clusters by'],
])('kMeans(points, %d, %d) is refused: %s', (count, orderBy, message) => {
  expect(() => kMeans([Float64Array.of(1, 2)], count, orderBy)).toThrow(new RangeError(message));
});
