import { paretoThresholds } from '../../../src/grading/cuts/paretoThresholds';
import { randomFrom } from '../sorting/columns';

it('paretoThresholds(amounts, shares) takes the crossing customer in', () => {
  // 50 + 30 = 80 of 100 would do for 80 %; for 81 % the customer of 15 crosses and is in.
  const amounts = Float64Array.of(15, 50, 5, 30);
  expect(paretoThresholds(amounts, [0.8])).toEqual([30]);
  expect(paretoThresholds(amounts, [0.81])).toEqual([15]);
  expect(paretoThresholds(amounts, [0.5, 0.8])).toEqual([30, 50]);
});

it('paretoThresholds(amounts, shares) is not misled by rounding: a share reached is reached', () => {
  // 3.9 + 3.7 = 7.6 is 80 % of 9.5, but 0.7999999999999999 of it in binary.
  expect((3.9 + 3.7) / (3.9 + 3.7 + 1.3 + 0.6)).toBeLessThan(0.8);
  expect(paretoThresholds(Float64Array.of(0.6, 1.3, 3.7, 3.9), [0.8])).toEqual([3.7]);
});

it('paretoThresholds(amounts, shares) counts negative amounts in the total', () => {
  // Total 100 − 20 = 80; 80 % of it are 64: 60 is not enough, 40 crosses.
  expect(paretoThresholds(Float64Array.of(-20, 40, 60), [0.8])).toEqual([40]);
  expect(paretoThresholds(Float64Array.of(-20, 40, 60), [0.75])).toEqual([60]);
});

it('paretoThresholds(amounts, shares) always takes the largest in', () => {
  expect(paretoThresholds(Float64Array.of(1, 99), [0.01])).toEqual([99]);
  // Below the guard against rounding too.
  expect(paretoThresholds(Float64Array.of(1, 99), [1e-9])).toEqual([99]);
  expect(paretoThresholds(Float64Array.of(1, 99), [1e-12, 1e-9, 0.995])).toEqual([1, 99, 99]);
});

it.each([
  ['nobody', new Float64Array()],
  ['zeros', Float64Array.of(0, 0)],
  ['more credit than sales', Float64Array.of(-5, 3)],
])('paretoThresholds(amounts, shares) of %s has none: there is no share of that', (_name, amounts) => {
  expect(paretoThresholds(amounts, [0.8])).toBeUndefined();
});

/** The rule by the letter: the greatest first, one after the other. */
function oneByOne(amounts: Float64Array, shares: readonly number[]): readonly number[] {
  const sorted = amounts.filter((amount) => !Number.isNaN(amount)).sort();
  const total = sorted.reduceRight((sum, amount) => sum + amount, 0);
  return shares
    .map((share) => {
      let before = 0;
      let place = sorted.length;
      while (place > 0 && (place === sorted.length || before / total < share - 1e-9)) before += sorted[--place] ?? 0;
      return sorted[place] ?? NaN;
    })
    .reverse();
}

it.each([
  ['smooth', (random: number) => Math.exp(9 + 3 * random)],
  ['round, with returns', (random: number) => Math.round(100 * random ** 3) - 8],
  ['mostly small, some very large', (random: number) => (random < 0.999 ? random : 1e9 * random)],
  ['with gaps', (random: number) => (random < 0.1 ? NaN : random)],
  ['tiny', (random: number) => 1e-200 * random],
])('paretoThresholds(amounts, shares) of many amounts are those of adding one by one: %s', (_name, amountOf) => {
  const random = randomFrom(7);
  const amounts = Float64Array.from({ length: 30_000 }, () => amountOf(random()));
  const shares = [0.1, 0.5, 0.8, 0.95, 0.9999];
  expect(paretoThresholds(amounts, shares)).toEqual(oneByOne(amounts, shares));
  expect(paretoThresholds(amounts.slice().reverse(), shares)).toEqual(oneByOne(amounts, shares));
});

it('paretoThresholds(amounts, shares, isCounted) leaves out the rows that do not count', () => {
  expect(paretoThresholds(Float64Array.of(5, 1000, 15, 30, 50), [0.8], Uint8Array.of(1, 0, 1, 1, 1))).toEqual([30]);
});
