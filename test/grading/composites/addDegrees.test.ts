import { addDegrees } from '../../../src/grading/composites/addDegrees';
import { noLacks } from '../../../src/grading/composites/lacks';
import type { Degrees } from '../../../src/grading/degrees/degrees';

it.each<[string, Degrees]>([
  ['laid out', Float64Array.of(50, NaN, 100)],
  ['listed', { indices: Uint16Array.of(1, 0, 2), list: Float64Array.of(NaN, 50, 100) }],
  ['ranked', { places: Int32Array.of(3, 0, 5), count: 3, isLower: false }],
  ['ranked, lower is better', { places: Int32Array.of(3, 0, 1), count: 3, isLower: true }],
])('addDegrees(degrees, composites) adds them to every composite and marks what lacks one: %s', (_name, degrees) => {
  const lacks = noLacks(3, 10);
  const composites = [0.5, 0.25, 1].map((weight) => ({ weight, sums: Float64Array.of(1, 2, 3) }));
  addDegrees(degrees, composites, lacks, 9);
  expect(composites.map(({ sums }) => [...sums])).toEqual([
    [26, 2, 53],
    [13.5, 2, 28],
    [51, 2, 103],
  ]);
  expect([...lacks.bytes]).toEqual([0, 0, 0, 2, 0, 0]);
});
