import { grade } from '../../../src/grading';
import { clusters } from '../../../src/grading/presets/clusters';
import { columnsOf, tierIds } from '../schemeFixture';
import { caseColumns, serialDay, workedCases } from './workedCase';

const example = workedCases.find(({ file }) => file === 'clusters.json');

// The source of the worked case: mean silhouettes of the best of 400 random starts, worked out apart from this code.
it('clusters tries two to six groups and takes the number with the best silhouette', () => {
  if (example === undefined) throw new RangeError('clusters.test requires the worked case clusters.json');
  const grades = grade(caseColumns(clusters, example), clusters, { asOf: serialDay(example.asOf) });
  const found = grades.clusters?.silhouettes.map(({ count, silhouette = NaN }) => [count, silhouette.toFixed(3)]);
  // Two groups of these customers have two hollows close to each other (0.476 and 0.511): either may be found.
  expect(found?.[0]?.[0]).toBe(2);
  expect(found?.slice(1)).toEqual([
    [3, '0.628'],
    [4, '0.679'],
    [5, '0.839'],
    [6, '0.941'],
  ]);
  expect(grades.clusters?.centres).toHaveLength(6);
});

it('clusters leaves the last groups empty where fewer are found, and numbers them by value', () => {
  const grades = grade(
    columnsOf({
      sales: [100, 110, 105, 900, 910, 905],
      orders: [1, 2, 1, 20, 21, 20],
      salesThisYear: [10, 10, 10, 20, 20, 20],
      salesLastYear: [10, 10, 10, 10, 10, 10],
    }),
    clusters,
  );
  expect(tierIds(grades)).toEqual(['group2', 'group2', 'group2', 'group1', 'group1', 'group1']);
});

it('clusters needs sales, a sign of activity and a sign of growth', () => {
  const { issues } = grade(columnsOf({ orders: [1, 2, 3] }), clusters);
  expect(issues.map(({ code, params }) => [code, params.composite ?? params.indicator])).toEqual([
    ['columnMissing', 'sales'],
    ['compositeWithoutColumns', 'growing'],
  ]);
});
