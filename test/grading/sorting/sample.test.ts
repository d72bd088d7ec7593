import { sample } from '../../../src/grading/sorting/sample';

it('sample(values) is ascending and holds values that are there and count only', () => {
  const values = Float64Array.from({ length: 5000 }, (_, row) => (row % 3 === 0 ? NaN : (row * 7919) % 5000));
  const isCounted = Uint8Array.from(values, (_, row) => row % 2);
  const sampled = sample(values, isCounted);
  expect(sampled.length).toBeGreaterThan(100);
  expect([...sampled]).toEqual([...sampled].sort((a, b) => a - b));
  const counted = new Set(values.filter((_, row) => isCounted[row] === 1));
  expect(sampled.every((value) => counted.has(value) && !Number.isNaN(value))).toBe(true);
});

it('sample(values) is the same at every call, and empty where nothing is there', () => {
  const values = Float64Array.from({ length: 1000 }, (_, row) => row);
  expect(sample(values)).toEqual(sample(values));
  expect(sample(Float64Array.of(NaN))).toHaveLength(0);
});

it('sample(values) looks at 4,096 rows at most', () => {
  expect(sample(new Float64Array(1_000_000))).toHaveLength(4096);
});
