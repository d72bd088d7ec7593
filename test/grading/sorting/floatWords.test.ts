import fc from 'fast-check';
import { floatWords, HIGH_WORD, orderKey, smallestOfKey } from '../../../src/grading/sorting/floatWords';

const keyOf = (value: number) => orderKey(floatWords(Float64Array.of(value))[HIGH_WORD] ?? NaN);

it('orderKey(highWord) never falls where the value rises, and is the same for 0 and −0', () => {
  const ascending = [-Infinity, -1e308, -2, -1, -1e-310, -5e-324, -0, 0, 5e-324, 1, 2, 1e308, Infinity].map(keyOf);
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
  expect(keyOf(-0)).toBe(keyOf(0));
});

it('smallestOfKey(key) is not above any value of the key, and above those of the key before', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e308, max: 1e308 }), (value) => {
      const smallest = smallestOfKey(keyOf(value));
      expect(smallest).toBeLessThanOrEqual(value);
      expect(keyOf(smallest)).toBe(keyOf(value));
      expect(smallestOfKey(keyOf(value) - 1)).toBeLessThan(smallest);
    }),
  );
});
