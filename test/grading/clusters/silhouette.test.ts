import { kMeans } from '../../../src/grading/clusters/kMeans';
import { silhouette, silhouetteSteps } from '../../../src/grading/clusters/silhouette';
import { iris } from './iris';

// Mean silhouettes of the irises by k-means, as scikit-learn's and R's manuals print them (0.681, 0.553, 0.498, 0.489);
// nine digits computed with numpy from the definition.
it.each([
  [2, 0.681046169],
  [3, 0.552819012],
  [4, 0.498050505],
  [5, 0.488748887],
])('silhouette(points, labels) of the irises in %d clusters is %d', (count, expected) => {
  expect(silhouette(iris, kMeans(iris, count).labels)).toBeCloseTo(expected, 8);
});

it('silhouette(points, labels) of the three species', () => {
  // 0.503477, computed with numpy from the definition.
  expect(
    silhouette(
      iris,
      Uint16Array.from({ length: 150 }, (_, row) => Math.floor(row / 50)),
    ),
  ).toBeCloseTo(0.50347744, 8);
});

it('silhouette(points, labels) counts a point alone in its cluster as 0', () => {
  // 0 and 1: a = 1, b = 10 and 9; 10: alone. (9/10 + 8/9 + 0) ÷ 3.
  expect(silhouette([Float64Array.of(0, 1, 10)], Uint16Array.of(0, 0, 1))).toBeCloseTo((9 / 10 + 8 / 9) / 3, 12);
});

it('silhouette(points, labels) of points that are all equal is 0', () => {
  expect(silhouette([Float64Array.of(3, 3, 3, 3)], Uint16Array.of(0, 1, 0, 1))).toBe(0);
});

it.each([
  ['one cluster', [1, 2, 3], [4, 4, 4]],
  ['one point', [1], [0]],
  ['nothing', [], []],
])('silhouette(points, labels) of %s is undefined', (_name, values, labels) => {
  expect(silhouette([Float64Array.from(values)], Uint16Array.from(labels))).toBeUndefined();
});

it('silhouette(points, labels) does not overflow', () => {
  const value = silhouette([Float64Array.of(-1e150, -1e150, 1e150, 1e150)], Uint16Array.of(1, 1, 0, 0));
  expect(value).toBe(1);
});

/** Every value four times, so that the sample of 8,000 rows holds each as often as the 2,000 do. */
const repeated = (times: number) =>
  Float64Array.from({ length: 2000 * times }, (_, row) => (row % 2000) + (row % 2 === 0 ? 0 : 3000));

it('silhouette(points, labels) of more than 2,000 rows is that of every so-manieth point in their order', () => {
  const labelsOf = (values: Float64Array) => Uint16Array.from(values, (value) => (value < 2500 ? 0 : 1));
  const exact = silhouette([repeated(1)], labelsOf(repeated(1)));
  const sampled = silhouette([repeated(4)], labelsOf(repeated(4)));
  expect(sampled).toBe(exact);
  const backwards = repeated(4).reverse();
  expect(silhouette([backwards], labelsOf(backwards))).toBe(exact);
});

it('silhouetteSteps(points, labels) gives turns', () => {
  const steps = silhouetteSteps(
    [repeated(1)],
    Uint16Array.from(repeated(1), (value) => (value < 2500 ? 0 : 1)),
  );
  let turns = 0;
  while (!steps.next().done) turns++;
  expect(turns).toBeGreaterThan(10);
});

it('silhouette(points, labels) refuses rows without a label', () => {
  expect(() => silhouette([Float64Array.of(1, 2)], Uint16Array.of(0))).toThrow(
    new RangeError('silhouette requires a label for every row'),
  );
});
