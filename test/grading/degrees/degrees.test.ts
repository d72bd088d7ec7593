import { degreeArray, degreesOfRows } from '../../../src/grading/degrees/degrees';

const listed = { indices: Uint16Array.of(2, 0, 1, 2), list: Float64Array.of(NaN, 10, 90) };
const laidOut = Float64Array.of(90, NaN, 10, 90);

it('degreeArray(degrees) lays a list out, one degree for every row', () => {
  expect(degreeArray(listed)).toEqual(laidOut);
  expect(degreeArray(laidOut)).toBe(laidOut);
});

it.each([
  ['listed', listed],
  ['laid out', laidOut],
])('degreesOfRows(degrees, rows) gives those of some rows, in their order: %s', (_name, degrees) => {
  expect([...degreesOfRows(degrees, Uint32Array.of(2, 0, 1))]).toEqual([10, 90, NaN]);
});
