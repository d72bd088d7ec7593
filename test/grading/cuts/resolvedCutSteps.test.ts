import type { Cut } from '../../../src/grading';
import { binColumn } from '../../../src/grading/cuts/binColumn';
import { resolvedCutSteps } from '../../../src/grading/cuts/resolvedCutSteps';
import { finished } from '../../../src/grading/finished';

const resolveCut = (...given: Parameters<typeof resolvedCutSteps>) => finished(resolvedCutSteps(...given));

const one = 'c';
const binsOf = (cut: Cut, values: readonly number[], composite = values) => {
  const measured = Float64Array.from(values);
  const population = measured.filter((value) => !Number.isNaN(value)).sort();
  const bins = new Uint16Array(values.length);
  const isCounted = new Uint8Array(values.length).fill(1);
  binColumn(bins, Float64Array.from(composite), measured, resolveCut(cut, population), isCounted);
  return [...bins];
};

it.each([
  ['just below', 59.999, 1],
  ['on', 60, 2],
  ['within rounding of', 60 - 1e-12, 2],
  ['just above', 60.001, 2],
  ['on the next', 80, 3],
])('an absolute cut of a composite is closed below: %s the threshold', (_name, value, bin) => {
  expect(binsOf({ composite: one, method: 'absolute', thresholds: [60, 80] }, [value])).toEqual([bin]);
});

it('an absolute cut of an indicator compares its values as they are, in whatever unit', () => {
  const cut = { composite: one, method: 'absolute', of: 'a', thresholds: [1e-12] } as const;
  expect(binsOf(cut, [0.9e-12, 1e-12, 2e-12])).toEqual([1, 2, 2]);
});

it('an absolute cut of an indicator that is better when lower is closed above', () => {
  const cut = { composite: one, method: 'absolute', of: 'days', direction: 'lower', thresholds: [30, 90] } as const;
  expect(binsOf(cut, [29, 30, 31, 90, 91])).toEqual([3, 3, 2, 2, 1]);
});

it('a median cut counts the median itself as high', () => {
  expect(resolveCut({ composite: one, method: 'median' }, Float64Array.of(1, 2, 3))).toEqual({
    composite: one,
    thresholds: [2],
    reaches: '>=',
  });
  expect(binsOf({ composite: one, method: 'median' }, [1, 2, 3, NaN])).toEqual([1, 2, 2, 0]);
});

it('a median cut of an even number lies between the two in the middle', () => {
  expect(resolveCut({ composite: one, method: 'median' }, Float64Array.of(1, 2, 4, 5)).thresholds).toEqual([3]);
});

it('a mean cut counts the mean itself as high', () => {
  expect(binsOf({ composite: one, method: 'mean' }, [10, 20, 30, 20])).toEqual([1, 2, 2, 2]);
});

it('a Pareto cut is on the amount; a row without amount or composite has no bin', () => {
  const cut = { composite: one, method: 'pareto', amount: 'a', shares: [0.8] } as const;
  // 100 + 90 of 200 reach 80 %.
  expect(resolveCut(cut, Float64Array.of(10, 90, 100))).toEqual({
    composite: one,
    of: 'a',
    thresholds: [90],
    reaches: '>=',
  });
  expect(binsOf(cut, [10, 90, NaN, 100], [10, 20, 30, NaN])).toEqual([1, 2, 0, 0]);
});

it('a capacity cut takes the best so many, equal ones together', () => {
  const cut = { composite: one, method: 'capacity', counts: [1, 2] } as const;
  expect(binsOf(cut, [90, 80, 70, 60])).toEqual([3, 2, 2, 1]);
  expect(binsOf(cut, [90, 80, 70, 70])).toEqual([3, 2, 2, 2]);
});

it('a natural cut parts values where they part by themselves', () => {
  expect(binsOf({ composite: one, method: 'jenks', bins: 3 }, [1, 2, 50, 51, 99, 98])).toEqual([1, 1, 2, 2, 3, 3]);
});

it('a natural cut of what is better when lower has the same classes, turned round', () => {
  const cut = { composite: one, method: 'jenks', of: 'days', direction: 'lower', bins: 3 } as const;
  expect(binsOf(cut, [1, 2, 50, 51, 99, 98])).toEqual([3, 3, 2, 2, 1, 1]);
});

it('a natural cut of fewer different values than bins leaves the low bins empty', () => {
  expect(binsOf({ composite: one, method: 'jenks', bins: 4 }, [1, 5, 9, 9])).toEqual([1, 3, 4, 4]);
  expect(binsOf({ composite: one, method: 'jenks', bins: 3 }, [7, 7])).toEqual([3, 3]);
});

it('equal quantiles go up together, whichever end is better', () => {
  const cut = { composite: one, method: 'quantile', of: 'a', bins: 4 } as const;
  expect(binsOf(cut, [0, 0, 0, 0, 5])).toEqual([4, 4, 4, 4, 4]);
  expect(binsOf({ ...cut, direction: 'lower' }, [0, 0, 0, 0, 5])).toEqual([4, 4, 4, 4, 1]);
});

// Type-7 quintiles of 1…11 are 3, 5, 7, 9.
const eleven = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

it('a quantile cut is closed below', () => {
  expect(binsOf({ composite: one, method: 'quantile', bins: 5 }, eleven)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5]);
});

it('a quantile cut by the rule of rfm adds one to every cut', () => {
  const cut = { composite: one, method: 'quantile', of: 'a', bins: 5, rule: 'rfm' } as const;
  expect(binsOf(cut, eleven)).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

it('a quantile cut by the rule of rfm of what is better when lower is the same turned round', () => {
  const cut = { composite: one, method: 'quantile', of: 'a', direction: 'lower', bins: 5, rule: 'rfm' } as const;
  expect(binsOf(cut, eleven)).toEqual([5, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
});

it.each(['share', 'pareto', 'median', 'mean', 'jenks', 'quantile', 'capacity'] as const)(
  'a %s cut of nobody has no thresholds',
  (method) => {
    const cut = { composite: one, method, amount: 'a', shares: [0.8, 0.2], counts: [1], bins: 3 } as Cut;
    expect(resolveCut(cut, new Float64Array(0)).thresholds).toEqual([]);
  },
);

it('a cut within a level says which', () => {
  expect(resolveCut({ composite: one, method: 'median' }, Float64Array.of(1), undefined, 2).level).toBe(2);
});
