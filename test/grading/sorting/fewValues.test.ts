import { fewValues } from '../../../src/grading/sorting/fewValues';
import { sample } from '../../../src/grading/sorting/sample';

/** The different values, ascending, how many rows have each, and every row's; NaN where it has none. */
function told(values: Float64Array, sampled: Float64Array, isCounted?: Uint8Array) {
  const few = fewValues(values, sampled, isCounted);
  return (
    few && {
      values: few.ascending.map((index) => few.values[index]),
      counts: few.ascending.map((index) => few.counts[index]),
      missing: few.counts[0],
      rows: Array.from(few.indices, (index) => few.values[index]),
    }
  );
}

it('fewValues(values) has every value once, how often it comes, and where', () => {
  expect(told(Float64Array.of(3, 1, NaN, 3, -0, 0), Float64Array.of(0, 0, 3, 3))).toEqual({
    values: [0, 1, 3],
    counts: [2, 1, 2],
    missing: 1,
    rows: [3, 1, NaN, 3, 0, 0],
  });
});

it('fewValues(values) leaves out the rows that do not count', () => {
  const few = told(Float64Array.of(3, 1, 3), Float64Array.of(3, 3), Uint8Array.of(1, 0, 1));
  expect(few).toEqual({ values: [3], counts: [2], missing: 1, rows: [3, NaN, 3] });
});

it('fewValues(values) is undefined where a sample shows that nearly each is another', () => {
  const values = Float64Array.from({ length: 1000 }, (_, row) => row);
  expect(fewValues(values, sample(values))).toBeUndefined();
});

it('fewValues(values) is undefined where there are more than the sample let expect', () => {
  const values = Float64Array.from({ length: 1000 }, (_, row) => row);
  expect(fewValues(values, Float64Array.of(1, 1, 1, 1))).toBeUndefined();
});

it('fewValues(values) tells values apart that differ in sign or in the last bit only', () => {
  const values = Float64Array.of(1, -1, 1 + 2 ** -52, 1);
  expect(told(values, Float64Array.of(1, 1, 1, 1))?.values).toEqual([-1, 1, 1 + 2 ** -52]);
});

it('fewValues(values) tells values apart whose steps from the smallest are the same but for a rounding', () => {
  // 0.1 + 0.2 and 0.3 are neighbours; 1e9 is far beyond the steps of the rest.
  const values = Float64Array.from({ length: 5000 }, (_, row) => [0.1 + 0.2, 0.3, 1e9, -1e9, 0.7][row % 5] ?? NaN);
  const few = told(values, sample(values));
  expect(few?.values).toEqual([-1e9, 0.3, 0.1 + 0.2, 0.7, 1e9]);
  expect(few?.counts).toEqual([1000, 1000, 1000, 1000, 1000]);
  expect(Float64Array.from(few?.rows ?? [], (value) => value ?? NaN)).toEqual(values);
});

it('fewValues(values) gives up where its table takes too long, and the column is sorted instead', () => {
  // Their steps from the smallest all end alike, so that every value is looked for where all the others are.
  const values = Float64Array.from({ length: 40_000 }, (_, row) => (row % 400) * 2 ** 20);
  const sampled = Float64Array.of(0, 0, 0, 1, 1, 1, 2 ** 29, 2 ** 29);
  expect(fewValues(values, sampled)).toBeUndefined();
});
