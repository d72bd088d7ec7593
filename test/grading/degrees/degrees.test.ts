import { degreeArray } from '../../../src/grading/degrees/degrees';

const listed = { indices: Uint16Array.of(2, 0, 1, 2), list: Float64Array.of(NaN, 10, 90) };
const laidOut = Float64Array.of(90, NaN, 10, 90);

it('degreeArray(degrees) lays a list out, one degree for every row', () => {
  expect(degreeArray(listed)).toEqual(laidOut);
  expect(degreeArray(laidOut)).toBe(laidOut);
});

it('degreeArray(degrees) makes degrees of places', () => {
  // 10, –, 30, 20, 20: ranks 1, –, 4, 2.5, 2.5 of 4, and their degrees 0, –, 100, 50, 50.
  const places = Int32Array.of(1, 0, 7, 4, 4);
  expect([...degreeArray({ places, count: 4, isLower: false })]).toEqual([0, NaN, 100, 50, 50]);
  expect([...degreeArray({ places, count: 4, isLower: true })]).toEqual([100, NaN, 0, 50, 50]);
});
