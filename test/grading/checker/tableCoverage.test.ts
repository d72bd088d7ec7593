import { tableCoverage } from '../../../src/grading';
import { segmentTables } from './segmentTables';

const axis = (composite: string, bins: number) => ({ composite, bins });
const rule = (when: Readonly<Record<string, readonly number[]>>, tier = 'A') => ({ when, tier });

it('tableCoverage(axes, rules) walks every combination, the first axis turning slowest', () => {
  expect(tableCoverage([axis('value', 2), axis('potential', 3)], [])).toEqual({
    cells: 6,
    uncovered: [
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 2],
      [2, 3],
    ],
    overlapping: [],
    unreachable: [],
  });
});

it('tableCoverage(axes, rules) names overlapping cells with all their rules, and rules that never decide', () => {
  const rules = [rule({ value: [2, 3] }), rule({ value: [1, 2] }), rule({ value: [2] }), rule({})];
  expect(tableCoverage([axis('value', 3)], rules)).toEqual({
    cells: 3,
    uncovered: [],
    overlapping: [
      { cell: [1], rules: [1, 3] },
      { cell: [2], rules: [0, 1, 2, 3] },
      { cell: [3], rules: [0, 3] },
    ],
    unreachable: [2, 3],
  });
});

it('tableCoverage(axes, rules) lets a rule over what is no axis match nothing', () => {
  expect(tableCoverage([axis('value', 1)], [rule({ other: [1] })])).toMatchObject({
    uncovered: [[1]],
    unreachable: [0],
  });
});

const coverageOf = (table: keyof typeof segmentTables) =>
  tableCoverage(
    ['recency', 'frequency', 'monetary'].map((id) => axis(id, 5)),
    segmentTables[table].rules.map((when) => rule(when)),
  );

// 58 and 10: counted for this project from the published table (reference_results.json, segment_set_A).
it('tableCoverage(axes, rules) finds the published RFM segments A to overlap in 58 of 125 cells and to leave 10', () => {
  const { cells, overlapping, uncovered, unreachable } = coverageOf('A');
  expect([cells, overlapping.length, uncovered.length, unreachable.length]).toEqual([125, 58, 10, 0]);
});

// The note of segment_set_B_classic: three segments are shadowed, 36 of 125 cells uncovered.
it('tableCoverage(axes, rules) finds 3 unreachable segments and 36 uncovered cells in the widely copied table', () => {
  const { cells, uncovered, unreachable } = coverageOf('B');
  expect([cells, uncovered.length]).toEqual([125, 36]);
  expect(unreachable.map((index) => segmentTables.B.names[index])).toEqual([
    'New Customers',
    'Promising',
    "Can't Lose Them",
  ]);
});
