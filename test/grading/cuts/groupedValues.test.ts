import { groupedValues } from '../../../src/grading/cuts/groupedValues';

it('groupedValues(sorted) counts each distinct value and adds distances from the one in the middle', () => {
  // The middle is 4, the unit the distance to 1: distances −1, 0, 2/3.
  const { distinct, counts, sums, squares } = groupedValues(Float64Array.of(1, 1, 4, 4, 4, 6));
  expect([...distinct]).toEqual([1, 4, 6]);
  expect([...counts]).toEqual([0, 2, 5, 6]);
  expect([...sums]).toEqual([2, 0, 0, 2 / 3]);
  expect([...squares]).toEqual([-2, 0, 0, 4 / 9]);
});

it('groupedValues(sorted) of equal values has no distances', () => {
  expect(groupedValues(Float64Array.of(7, 7))).toEqual({
    distinct: Float64Array.of(7),
    counts: Float64Array.of(0, 2),
    sums: Float64Array.of(0, 0),
    squares: Float64Array.of(0, 0),
  });
});

it('groupedValues(sorted) of nothing is empty', () => {
  expect(groupedValues(new Float64Array()).distinct).toHaveLength(0);
});
