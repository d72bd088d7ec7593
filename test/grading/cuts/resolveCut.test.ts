import { binColumn } from '../../../src/grading/cuts/binColumn';
import { resolveCut } from '../../../src/grading/cuts/resolveCut';

const everyRow = (count: number) => new Uint8Array(count).fill(1);

it.each([
  ['just below', 59.999, 1],
  ['on', 60, 2],
  ['just above', 60.001, 2],
  ['on the next', 80, 3],
])('an absolute cut is closed below: %s the threshold', (_name, value, bin) => {
  const composite = Float64Array.of(value);
  const { thresholds } = resolveCut(
    { composite: 'c', method: 'absolute', thresholds: [60, 80] },
    composite,
    undefined,
    everyRow(1),
  );
  expect([...binColumn(composite, composite, thresholds)]).toEqual([bin]);
});

it('a median cut counts the median itself as high', () => {
  const composite = Float64Array.of(1, 2, 3, NaN);
  const cut = resolveCut({ composite: 'c', method: 'median' }, composite, undefined, everyRow(4));
  expect(cut).toEqual({ composite: 'c', thresholds: [2], on: 'composite' });
  expect([...binColumn(composite, composite, cut.thresholds)]).toEqual([1, 2, 2, 0]);
});

it('a median cut of an even number lies between the two in the middle', () => {
  const composite = Float64Array.of(1, 2, 4, 5);
  expect(resolveCut({ composite: 'c', method: 'median' }, composite, undefined, everyRow(4)).thresholds).toEqual([3]);
});

it('a Pareto cut is on the amount of the population; a row without amount or composite has no bin', () => {
  const composite = Float64Array.of(10, 20, 30, NaN, 5);
  const amount = Float64Array.of(10, 90, NaN, 100, 1e6);
  const isCounted = Uint8Array.of(1, 1, 1, 1, 0);
  const cut = resolveCut(
    { composite: 'c', method: 'pareto', amount: 'a', shares: [0.8] },
    composite,
    amount,
    isCounted,
  );
  // 100 + 90 of 200 reach 80 %.
  expect(cut).toEqual({ composite: 'c', thresholds: [90], on: 'amount' });
  expect([...binColumn(composite, amount, cut.thresholds)].slice(0, 4)).toEqual([1, 2, 0, 0]);
});

it('a Pareto cut requires its amount', () => {
  const cut = { composite: 'c', method: 'pareto', amount: 'a', shares: [0.8] } as const;
  expect(() => resolveCut(cut, Float64Array.of(1), undefined, everyRow(1))).toThrow(RangeError);
});
