import fc from 'fast-check';
import { readingOrder } from '../../../src/grading/composites/readingOrder';

const orderOf = (composites: readonly (readonly string[])[]) => readingOrder(composites, (key) => key);
const keysOf = (composites: readonly (readonly string[])[]) =>
  orderOf(composites)
    .map(([key]) => key)
    .join('');

it('readingOrder(composites) reads once for all', () => {
  expect(orderOf([['a', 'b'], ['b']])).toEqual([['a'], ['b', 'b']]);
  expect(keysOf([['c'], ['a', 'b', 'c'], ['b', 'd']])).toBe('abcd');
});

it('readingOrder(composites) reads again what two have in another order, or one has twice', () => {
  expect(
    keysOf([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ).toBe('aba');
  expect(keysOf([['a', 'b', 'a']])).toBe('aba');
});

it('readingOrder(composites) of no terms is empty', () => {
  expect(orderOf([[], []])).toEqual([]);
});

it('readingOrder(composites) gives every composite its terms in their order, whatever they are', () => {
  const anyComposites = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }), { maxLength: 4 });
  fc.assert(
    fc.property(anyComposites, (given) => {
      const terms = given.map((keys, composite) => keys.map((key, place) => ({ key, composite, place })));
      const readings = readingOrder(terms, ({ key }) => key);
      expect(readings.every((served) => served.every(({ key }) => key === served[0]?.key))).toBe(true);
      terms.forEach((own, composite) => {
        expect(readings.flat().filter((term) => term.composite === composite)).toEqual(own);
      });
    }),
  );
});
