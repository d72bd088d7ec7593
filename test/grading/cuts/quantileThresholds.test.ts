import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { quantileThresholds } from '../../../src/grading/cuts/quantileThresholds';

/** Recency, frequency, amount and the three scores of 995 customers: origin in test/data/rfm/README.md. */
const customers = readFileSync(path.join(__dirname, '../../data/rfm/expected_orders_rfm_2006-12-31.csv'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const numbers = /,(\d+),(\d+),(\d+),(\d),(\d),(\d),\d+,/.exec(line);
    return numbers === null ? [] : [numbers.slice(1).map(Number)];
  });
const column = (index: number) => customers.map((numbers) => numbers[index] ?? NaN);
/** Closed below. */
const binAt = (value: number, thresholds: readonly number[]) =>
  1 + thresholds.filter((threshold) => value >= threshold).length;
const ascending = (values: readonly number[]) => Float64Array.from(values).sort();

// Published by R's rfm 0.3.0 (rfm_table_order of its own orders at 2006-12-31): inner edges, and the scores of everyone.
it.each([
  ['recency', 0, [115, 181, 297.4, 482], (bin: number) => 6 - bin],
  ['frequency', 1, [4, 5, 6, 8], (bin: number) => bin],
  ['amount', 2, [255.8, 382, 506.4, 666], (bin: number) => bin],
])('quantileThresholds(sorted, 5, rfm) has the cuts and scores of the rfm package: %s', (_name, index, cuts, score) => {
  expect(customers).toHaveLength(995);
  const thresholds = quantileThresholds(ascending(column(index)), 5, 'rfm');
  thresholds.forEach((threshold, place) => expect(threshold).toBeCloseTo(cuts[place] ?? NaN, 10));
  expect(column(index).map((value) => score(binAt(value, thresholds)))).toEqual(column(index + 3));
});

it('quantileThresholds(sorted, bins, type7) are the quantiles of R', () => {
  // quantile(c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), 1:3 / 4): 7.25 9.00 14.50
  expect(quantileThresholds(Float64Array.of(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), 4, 'type7')).toEqual([7.25, 9, 14.5]);
});

it.each([
  ['type7', [2, 2.99, 3, 3.01], [1, 1, 2, 2]],
  ['rfm', [3, 3.99, 4, 4.01], [1, 1, 2, 2]],
] as const)('quantileThresholds(sorted, 2, %s) is closed below', (rule, values, bins) => {
  const thresholds = quantileThresholds(Float64Array.of(1, 3, 5), 2, rule);
  expect(values.map((value) => binAt(value, thresholds))).toEqual(bins);
});

it('quantileThresholds(sorted, bins, rule) keeps coinciding thresholds, the bins between them empty', () => {
  const ties = Float64Array.of(1, 1, 1, 1, 1, 2, 3);
  const thresholds = quantileThresholds(ties, 4, 'type7');
  expect(thresholds).toEqual([1, 1, 1.5]);
  expect([...ties].map((value) => binAt(value, thresholds))).toEqual([3, 3, 3, 3, 3, 4, 4]);
});

it('quantileThresholds(sorted, bins, rule) of equal values puts all into one bin', () => {
  expect(quantileThresholds(Float64Array.of(7, 7), 3, 'type7')).toEqual([7, 7]);
  expect(quantileThresholds(Float64Array.of(7, 7), 3, 'rfm')).toEqual([8, 8]);
});

it('quantileThresholds(sorted, bins, rule) of nobody, or of one bin, has none', () => {
  expect(quantileThresholds(new Float64Array(), 4, 'type7')).toEqual([]);
  expect(quantileThresholds(Float64Array.of(1, 2), 1, 'rfm')).toEqual([]);
});

it('quantileThresholds(sorted, bins, rule) are finite and ascend', () => {
  const values = fc.array(fc.double({ min: -1e150, max: 1e150, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 30 }), fc.constantFrom('type7', 'rfm'), (some, bins, rule) => {
      const thresholds = quantileThresholds(ascending(some), bins, rule);
      expect(thresholds.every(Number.isFinite)).toBe(true);
      expect([...thresholds].sort((one, other) => one - other)).toEqual(thresholds);
    }),
    { numRuns: 1000 },
  );
});

it.each([0, -1, 2.5, NaN])('quantileThresholds(sorted, %d, rule) is refused', (bins) => {
  expect(() => quantileThresholds(Float64Array.of(1), bins, 'type7')).toThrow(
    new RangeError('quantileThresholds requires a whole number of bins, at least 1'),
  );
});
