import fc from 'fast-check';
import { groupSums } from '../../../src/grading/sums/groupSums';

const sumOf = (...values: number[]) => groupSums(Float64Array.from(values), new Int16Array(values.length), 1)[0];

it('groupSums(values, groups, count) adds decimals as people do', () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(sumOf(0.1, 0.2)).toBe(0.3);
  expect(sumOf(0.1, 0.2, -0.3)).toBe(0);
  expect(sumOf(4.35, 4.35, 4.35)).toBe(13.05);
  // 13 digits and cents: the largest amounts whose cents Excel keeps.
  expect(sumOf(9_999_999_999_999.99, 0.01)).toBe(10_000_000_000_000);
});

it('groupSums(values, groups, count) counts what is missing, infinite or beyond belief for nothing', () => {
  expect(sumOf(1, NaN, Infinity, -Infinity, 1e308, 1e151, 2)).toBe(3);
  expect(sumOf(1e150, 1e150)).toBeCloseTo(2e150, -138);
  expect(sumOf()).toBe(0);
  expect(sumOf(-0)).toBe(0);
  // Below 22 decimals there is nothing.
  expect(sumOf(5e-324)).toBe(0);
});

it('groupSums(values, groups, count) leaves out what belongs to no group', () => {
  expect(groupSums(Float64Array.of(1, 2, 4), Int16Array.of(1, -1, 1), 3)).toEqual(Float64Array.of(0, 5, 0));
});

it('groupSums(values, groups, count) stays exact over a million large amounts', () => {
  const values = new Float64Array(1_000_000).fill(1_000_000_000.01);
  expect(groupSums(values, new Int32Array(values.length), 1)).toEqual(Float64Array.of(1_000_000_000_010_000));
});

it('groupSums(values, groups, count) is that of whole cents, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 })), (cents) => {
      const expected = Number(cents.reduce((sum, cent) => sum + BigInt(cent), 0n)) / 100;
      expect(sumOf(...cents.map((cent) => cent / 100))).toBe(expected);
      expect(sumOf(...cents.map((cent) => cent / 100).reverse())).toBe(expected);
    }),
  );
});

it('groupSums(values, groups, count) gives one sum for any values in any order, and no NaN', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (values) => {
      const sum = sumOf(...values);
      expect(sumOf(...[...values].reverse())).toBe(sum);
      expect(sum).not.toBeNaN();
    }),
  );
});

it('groupSums(values, groups, count) requires a group for every value', () => {
  expect(() => groupSums(Float64Array.of(1), new Int16Array(), 1)).toThrow(
    new RangeError('groupSums requires a group for every value'),
  );
});
