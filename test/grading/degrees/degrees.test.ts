import { degreeArray, degreesOfRows, layDegrees } from '../../../src/grading/degrees/degrees';

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

const ranked = { places: Int32Array.of(7, 0, 1, 7), count: 4, isLower: false };

it.each([
  ['laid out', laidOut],
  ['listed', listed],
  ['ranked', ranked],
])('degreesOfRows(degrees, rows) are as if laid out: %s', (_name, degrees) => {
  const all = [...degreeArray(degrees)];
  expect([...degreeArray(degreesOfRows(degrees, Uint32Array.of(1, 3)))]).toEqual([all[1], all[3]]);
});

it.each([
  ['laid out', laidOut],
  ['listed', listed],
  ['ranked', ranked],
])('layDegrees(degrees, array, from) begins at a row: %s', (_name, degrees) => {
  const array = new Float64Array(2);
  layDegrees(degrees, array, 1);
  expect([...array]).toEqual([...degreeArray(degrees).subarray(1, 3)]);
});
