import fc from 'fast-check';
import { readingOrder } from '../../../src/grading/composites/readingOrder';

const keysOf = (composites: readonly (readonly string[])[]) =>
  readingOrder(composites)
    .map(({ key }) => key)
    .join('');

it('readingOrder(composites) reads once for all', () => {
  expect(readingOrder([['a', 'b'], ['b']])).toEqual([
    { key: 'a', uses: [{ composite: 0, term: 0 }] },
    {
      key: 'b',
      uses: [
        { composite: 0, term: 1 },
        { composite: 1, term: 0 },
      ],
    },
  ]);
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
  expect(readingOrder([[], []])).toEqual([]);
});

it('readingOrder(composites) gives every composite its terms in their order, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }), { maxLength: 4 }),
      (given) => {
        const steps = readingOrder(given);
        given.forEach((keys, composite) => {
          const uses = steps.flatMap(({ key, uses: all }) =>
            all.filter((use) => use.composite === composite).map(({ term }) => ({ key, term })),
          );
          expect(uses).toEqual(keys.map((key, term) => ({ key, term })));
        });
      },
    ),
  );
});
