import { contrast } from '../../../src/grading/problems/contrast';

// #767676 on white is the well-known lightest grey that passes AA: 4.54 : 1 (WebAIM's contrast checker).
it.each([
  ['#FFFFFF', '#000000', 21],
  ['#000000', '#FFFFFF', 21],
  ['#767676', '#FFFFFF', 4.54],
  ['#777777', '#FFFFFF', 4.48],
  ['#123456', '#123456', 1],
])('contrast(%s, %s) is %d', (first, second, expected) => {
  expect(contrast(first, second)).toBeCloseTo(expected, 2);
});
