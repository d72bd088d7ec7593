import { cutSteps, kMeansSteps } from '../../grading';
import type { Cut } from '../../grading/scheme';
import { Refusal } from '../../sheets';
import { methodNamed, wholeNumber } from '../cells/demanded';
import { numberList } from '../cells/numberList';

const methods = [
  'share',
  'pareto',
  'absolute',
  'capacity',
  'jenks',
  'kmeans',
  'quantile',
  'rfm',
  'mean',
  'median',
] as const;

/** More classes than these no one tells apart, and the time of natural breaks grows with them. */
const MOST_CLASSES = 100;

/**
 * The class of every value, 1 the lowest, 0 where a value is missing; in steps.
 *
 * @throws Refusal `noSuchMethod`, `badShares`, `badCumulativeShares`, `thresholdsNotRising`, `badCount`, `tooManyClasses`,
 *   `noAmount`, and as `numberList`
 */
export function* binSteps(
  values: Float64Array,
  name: string,
  given: readonly (readonly unknown[])[] | undefined,
): Generator<void, ArrayLike<number>, void> {
  const method = methodNamed(methods, name);
  const parts = method === 'mean' || method === 'median' ? [] : numberList(given);
  if (method === 'kmeans') return yield* clusterSteps(values, classCount(values, parts));
  const { columns } = yield* cutSteps(
    [cutOf(method, values, parts)],
    { values },
    { rowCount: values.length, numbers: { values } },
    [{ isCounted: new Uint8Array(values.length).fill(1), some: undefined }],
  );
  return columns['values'] ?? [];
}

function cutOf(
  method: Exclude<(typeof methods)[number], 'kmeans'>,
  values: Float64Array,
  parts: readonly number[],
): Cut {
  const on = { composite: 'values', of: 'values' } as const;
  switch (method) {
    case 'share':
      if (!parts.every((part) => part > 0) || Math.abs(parts.reduce((sum, part) => sum + part, 0) - 1) > 1e-9)
        throw new Refusal('badShares');
      return { composite: 'values', method, shares: parts };
    case 'pareto':
      return { composite: 'values', method, amount: 'values', shares: cumulativeShares(values, parts) };
    case 'absolute':
      if (!isRising(parts)) throw new Refusal('thresholdsNotRising');
      return { ...on, method, thresholds: parts };
    case 'capacity':
      return { composite: 'values', method, counts: parts.map((part) => wholeNumber(part, 1, values.length)) };
    case 'jenks':
      return { ...on, method, bins: classCount(values, parts) };
    case 'quantile':
      return { ...on, method, bins: wholeNumber(parts[0] ?? NaN, 2, MOST_CLASSES) };
    case 'rfm':
      return { ...on, method: 'quantile', rule: 'rfm', bins: wholeNumber(parts[0] ?? NaN, 2, MOST_CLASSES) };
    default:
      return { ...on, method };
  }
}

const isRising = (values: readonly number[]) =>
  values.every((value, index) => value > (values[index - 1] ?? -Infinity));

/**
 * Shares of a total that customers are parted by.
 *
 * @throws Refusal `badCumulativeShares`, `noAmount`
 */
export function cumulativeShares(amounts: Float64Array, shares: readonly number[]): readonly number[] {
  if (!isRising([0, ...shares, 1])) throw new Refusal('badCumulativeShares');
  const total = amounts.reduce((sum, amount) => (Number.isNaN(amount) ? sum : sum + amount), 0);
  if (!(total > 0)) throw new Refusal('noAmount');
  return shares;
}

/** A number of classes that there are values enough for. */
function classCount(values: Float64Array, [given = NaN]: readonly number[]): number {
  const count = wholeNumber(given, 2, MOST_CLASSES);
  const distinct = new Set(values.filter((value) => !Number.isNaN(value))).size;
  if (count > distinct) throw new Refusal('tooManyClasses', { count, distinct });
  return count;
}

function* clusterSteps(values: Float64Array, count: number): Generator<void, ArrayLike<number>, void> {
  const present = values.filter((value) => !Number.isNaN(value));
  const { labels } = yield* kMeansSteps([present], count);
  let next = 0;
  return values.map((value) => (Number.isNaN(value) ? 0 : count - (labels[next++] ?? 0)));
}
