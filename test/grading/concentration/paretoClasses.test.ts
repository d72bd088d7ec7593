import { customersToShare } from '../../../src/grading/concentration/customersToShare';
import { paretoClasses } from '../../../src/grading/concentration/paretoClasses';
import { onlineRetail, onlineRetailReversed } from './onlineRetail';

it('paretoClasses(amounts, shares) puts 1,171 online customers into A at 80 %, and the rest to 95 % into B', () => {
  const classes = paretoClasses(onlineRetail, [0.8, 0.95]);
  // 1,171: reference totals of this data. To 95 %: no two customers at that boundary hold the same amount.
  expect(classes.filter((place) => place === 1)).toHaveLength(1171);
  expect(classes.filter((place) => place <= 2)).toHaveLength(customersToShare(onlineRetail, 0.95) ?? NaN);
  expect(classes.filter((place) => place === 0)).toHaveLength(0);
  expect(paretoClasses(onlineRetailReversed, [0.8, 0.95])).toEqual(classes.slice().reverse());
});

it('paretoClasses(amounts, shares) takes the crossing customer in, on, below and above a share', () => {
  // 50 + 30 = 80 of 100.
  const amounts = Float64Array.of(5, 50, 15, 30);
  expect(paretoClasses(amounts, [0.79])).toEqual(Uint8Array.of(2, 1, 2, 1));
  expect(paretoClasses(amounts, [0.8])).toEqual(Uint8Array.of(2, 1, 2, 1));
  expect(paretoClasses(amounts, [0.81])).toEqual(Uint8Array.of(2, 1, 1, 1));
  expect(paretoClasses(amounts, [])).toEqual(Uint8Array.of(1, 1, 1, 1));
});

it('paretoClasses(amounts, shares) keeps equal customers together', () => {
  // 2 of 5 are 40 %: for more, the first 1 crosses, and all the others with it.
  expect(paretoClasses(Float64Array.of(1, 2, 1, 1), [0.4])).toEqual(Uint8Array.of(2, 1, 2, 2));
  expect(paretoClasses(Float64Array.of(1, 2, 1, 1), [0.41])).toEqual(Uint8Array.of(1, 1, 1, 1));
  expect(paretoClasses(Float64Array.of(3, 3, 3, 3), [0.5, 0.8])).toEqual(Uint8Array.of(1, 1, 1, 1));
});

it('paretoClasses(amounts, shares) puts returns last, and gives missing and infinite amounts none', () => {
  expect(paretoClasses(Float64Array.of(-20, 60, NaN, 40, Infinity), [0.75, 0.9])).toEqual(Uint8Array.of(3, 1, 0, 2, 0));
});

it.each([1e-15, 1, 1e300])('paretoClasses(amounts, shares) is the same in any unit: times %p', (unit) => {
  const amounts = Float64Array.of(5, 50, 15, 30).map((amount) => amount * unit);
  expect(paretoClasses(amounts, [0.8, 0.95])).toEqual(Uint8Array.of(3, 1, 2, 1));
});

it.each([
  ['nobody', new Float64Array()],
  ['zeros', Float64Array.of(0, 0)],
  ['more returns than sales', Float64Array.of(-5, 3)],
  ['missing amounts', Float64Array.of(NaN)],
])('paretoClasses(amounts, shares) of %s has none: there is no share of that', (_name, amounts) => {
  expect(paretoClasses(amounts, [0.8])).toEqual(new Uint8Array(amounts.length));
  expect(paretoClasses(amounts, [])).toEqual(new Uint8Array(amounts.length));
});

it('paretoClasses(amounts, shares) of one customer is the best class', () => {
  expect(paretoClasses(Float64Array.of(7), [0.8, 0.95])).toEqual(Uint8Array.of(1));
});

it.each([[[0]], [[1]], [[0.95, 0.8]], [[0.8, 0.8]], [[NaN]], [Array.from({ length: 255 }, (_, at) => (at + 1) / 256)]])(
  'paretoClasses(amounts, %j) requires rising shares between 0 and 1',
  (shares) => {
    expect(() => paretoClasses(Float64Array.of(1), shares)).toThrow(
      new RangeError('paretoClasses requires rising shares between 0 and 1, at most 254'),
    );
  },
);
