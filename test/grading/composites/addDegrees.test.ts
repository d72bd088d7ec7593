import { addDegrees } from '../../../src/grading/composites/addDegrees';
import type { Degrees } from '../../../src/grading/degrees/degrees';

it.each<[string, Degrees]>([
  ['laid out', Float64Array.of(50, 100)],
  ['listed', { indices: Uint16Array.of(1, 2), list: Float64Array.of(NaN, 50, 100) }],
  ['ranked', { places: Int32Array.of(3, 5), count: 3, isLower: false }],
  ['ranked, lower is better', { places: Int32Array.of(3, 1), count: 3, isLower: true }],
])('addDegrees(degrees, composites) adds them to every composite: %s', (_name, degrees) => {
  const composites = [0.5, 0.25, 1].map((weight) => ({ weight, sums: Float64Array.of(1, 3) }));
  addDegrees(degrees, composites);
  expect(composites.map(({ sums }) => [...sums])).toEqual([
    [26, 53],
    [13.5, 28],
    [51, 103],
  ]);
});
