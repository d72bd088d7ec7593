import { fewValues } from '../../../src/grading/sorting/fewValues';
import { sample } from '../../../src/grading/sorting/sample';

it('fewValues(values) has every value once, how often it comes, and where', () => {
  const values = Float64Array.of(3, 1, NaN, 3, -0, 0);
  const few = fewValues(values, Float64Array.of(0, 0, 3, 3));
  expect([...(few?.values ?? [])]).toEqual([NaN, 3, 1, 0]);
  expect([...(few?.counts ?? [])]).toEqual([1, 2, 1, 2]);
  expect([...(few?.indices ?? [])]).toEqual([1, 2, 0, 1, 3, 3]);
});

it('fewValues(values) leaves out the rows that do not count', () => {
  const few = fewValues(Float64Array.of(3, 1, 3), Float64Array.of(3, 3), Uint8Array.of(1, 0, 1));
  expect([...(few?.indices ?? [])]).toEqual([1, 0, 1]);
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
  expect([...(fewValues(values, Float64Array.of(1, 1, 1, 1))?.values ?? [])]).toEqual([NaN, 1, -1, 1 + 2 ** -52]);
});
