import { placeIn } from '../../../src/grading/degrees/placeIn';

/** What it must equal: the plain search. */
const plainPlace = (ascending: Float64Array, sought: number) => {
  const place = ascending.findIndex((value) => value >= sought);
  return place === -1 ? ascending.length : place;
};

it.each([
  ['even steps', Float64Array.of(10, 20, 30, 40)],
  ['one value', Float64Array.of(7)],
  ['an outlier', Float64Array.of(-5, 0, 0.25, 0.5, 3, 1e12)],
  ['values next to each other', Float64Array.of(1, 1 + Number.EPSILON, 1 + 2 * Number.EPSILON)],
  ['the smallest numbers there are', Float64Array.of(0, 5e-324)],
])('placeIn(ascending) finds values, the gaps between and both ends: %s', (_name, ascending) => {
  const placeOf = placeIn(ascending);
  const halfway = Array.from(ascending, (value, index) => (value + (ascending[index + 1] ?? value + 1)) / 2);
  for (const sought of [-1e15, ...ascending, ...halfway, 1e15]) {
    expect(placeOf(sought)).toBe(plainPlace(ascending, sought));
  }
});

it('placeIn(ascending) agrees with the plain search on ten thousand skewed values', () => {
  const ascending = Float64Array.from({ length: 10_000 }, (_, index) => Math.expm1(index / 700));
  const placeOf = placeIn(ascending);
  for (let index = 0; index < ascending.length; index += 37) {
    const value = ascending[index] ?? NaN;
    expect([placeOf(value), placeOf(value - 1e-7)]).toEqual([index, index]);
  }
});
