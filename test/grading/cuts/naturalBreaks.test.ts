import fc from 'fast-check';
import { naturalBreaks, naturalBreakSteps } from '../../../src/grading/cuts/naturalBreaks';
import { jenks } from '../../data/reference/reference_results.json';

const ascending = (values: readonly number[]) => Float64Array.from(values).sort();
/** The largest value of each class below: the other convention. */
const upperLimits = (sorted: Float64Array, thresholds: readonly number[]) =>
  thresholds.map((threshold) => Math.max(...sorted.filter((value) => value < threshold)));

// Tests and documentation of simple-statistics' jenks(), which gives lower limits.
it('naturalBreaks(sorted, classes) has the lower limits of simple-statistics', () => {
  // [1, 7, 20, 20] there, with the smallest and the largest value.
  expect(naturalBreaks(Float64Array.of(1, 2, 4, 5, 7, 9, 10, 20), 3)).toEqual([7, 20]);
});

// The largest value of every class, after the smallest of all: jenks of test/data/reference.
it.each([
  [jenks.ints50, 4, jenks.ints50_k4_breaks],
  [[0, 1, -2], 2, jenks.small['[0,1,-2] k2']],
  [[-1, -1, -1, -1, 2, 2], 2, jenks.small['[-1,-1,-1,-1,2,2] k2']],
  [[1, 2, 4, 5, 7, 9, 10, 20], 3, [1, 5, 10, 20]],
])('naturalBreaks(sorted, classes) of %j in %d classes makes the classes published', (values, classes, limits) => {
  const sorted = ascending(values);
  expect(upperLimits(sorted, naturalBreaks(sorted, classes))).toEqual(limits.slice(1, -1));
});

it('naturalBreaks(sorted, classes) gives each its own class where there are fewer distinct values', () => {
  expect(naturalBreaks(Float64Array.of(3, 3, 5), 4)).toEqual([5]);
  expect(naturalBreaks(Float64Array.of(3, 5, 8), 3)).toEqual([5, 8]);
  expect(naturalBreaks(Float64Array.of(3, 3), 2)).toEqual([]);
  expect(naturalBreaks(Float64Array.of(), 2)).toEqual([]);
  expect(naturalBreaks(Float64Array.of(3, 5), 1)).toEqual([]);
});

it('naturalBreaks(sorted, classes) lets the upper class take more where two partitions cost the same', () => {
  expect(naturalBreaks(Float64Array.of(1, 2, 3), 2)).toEqual([2]);
});

it('naturalBreaks(sorted, classes) counts equal values as often as they are there', () => {
  // 1 | 2 2 2 2 3 3 costs 4·(1/3)² + 2·(2/3)² = 1.33; 1 2 2 2 2 | 3 3 costs 0.8: the second.
  expect(naturalBreaks(Float64Array.of(1, 2, 2, 2, 2, 3, 3), 2)).toEqual([3]);
});

it.each([1e150, 1e-150, 5e-324])('naturalBreaks(sorted, classes) of values in units of %d are as in ones', (unit) => {
  const sorted = Float64Array.of(-9, -8, 0, 1, 2, 8, 10).map((value) => (value * unit) / (unit > 1 ? 10 : 1));
  expect(naturalBreaks(sorted, 3)).toEqual([sorted[2], sorted[5]]);
});

it('naturalBreaks(sorted, classes) sees the breaks among small values beside one that is very large', () => {
  const small = [1, 1.1, 1.2, 5, 5.1, 5.2, 9, 9.1, 9.2];
  expect(naturalBreaks(ascending([...small, 1e7]), 4)).toEqual([5, 9, 1e7]);
  expect(naturalBreaks(ascending([...small, -1e7]), 4)).toEqual([1, 5, 9]);
});

/** Squared distances from the means of the classes, added up straight from the definition. */
function costOf(sorted: readonly number[], thresholds: readonly number[]): number {
  const edges = [-Infinity, ...thresholds, Infinity];
  return edges.slice(1).reduce((sum, upper, index) => {
    const members = sorted.filter((value) => value >= (edges[index] ?? NaN) && value < upper);
    const mean = members.reduce((total, value) => total + value, 0) / (members.length || 1);
    return sum + members.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}

/** Every way to choose that many of the values. */
function choices(values: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return values.flatMap((value, index) =>
    choices(values.slice(index + 1), count - 1).map((chosen) => [value, ...chosen]),
  );
}

it('naturalBreaks(sorted, classes) costs as little as the best of all partitions', () => {
  const values = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 25 });
  const steps = fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(values, steps, fc.integer({ min: 1, max: 6 }), (places, sizes, classes) => {
      const sorted = places.map((place) => sizes[place] ?? NaN).sort((one, other) => one - other);
      const distinct = [...new Set(sorted)];
      const breaks = naturalBreaks(Float64Array.from(sorted), classes);
      expect(breaks).toHaveLength(Math.min(classes, distinct.length) - 1);
      const least = Math.min(...choices(distinct.slice(1), breaks.length).map((some) => costOf(sorted, some)));
      expect(costOf(sorted, breaks)).toBeLessThanOrEqual(least + 1e-9 * (1 + least));
    }),
    { numRuns: 300 },
  );
});

it('naturalBreaks(sorted, classes) ascend and are values, whatever the values', () => {
  const values = fc.array(fc.double({ min: -1e150, max: 1e150, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 8 }), (some, classes) => {
      const sorted = ascending(some);
      const breaks = naturalBreaks(sorted, classes);
      expect(breaks).toHaveLength(Math.min(classes, new Set(sorted).size) - 1);
      expect(breaks.every((limit, index) => sorted.includes(limit) && limit > (breaks[index - 1] ?? -Infinity))).toBe(
        true,
      );
    }),
  );
});

it('naturalBreakSteps(sorted, classes) of 100,000 distinct values gives turns, and the least cost of any neighbour', () => {
  // A fixed sequence without a pattern: multiples of the golden ratio, squared.
  const sorted = Float64Array.from({ length: 100_000 }, (_, index) => ((index * 0.6180339887498949) % 1) ** 2).sort();
  const steps = naturalBreakSteps(sorted, 5);
  let turns = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) turns++;
  expect(turns).toBeGreaterThan(5);
  const values = [...sorted];
  const least = costOf(values, step.value);
  const breaks = step.value;
  breaks.forEach((limit, index) => {
    for (const shift of [-40, -3, 3, 40]) {
      const moved = values[values.indexOf(limit) + shift] ?? NaN;
      const others = breaks.map((value, place) => (place === index ? moved : value));
      expect(costOf(values, others)).toBeGreaterThan(least - 1e-9);
    }
  });
});

it.each([0, -2, 1.5, NaN])('naturalBreaks(sorted, %d) is refused', (classes) => {
  expect(() => naturalBreaks(Float64Array.of(1, 2, 3), classes)).toThrow(
    new RangeError('naturalBreaks requires a whole number of classes, at least 1'),
  );
});
