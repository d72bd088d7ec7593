import type { ResolvedCut } from '../types';

/** Weighted sums carry rounding: what reads 60 must not fall below 60 for being 59.99999999999999. */
const ROUNDING = 1e-9;

/**
 * The bin a value falls into: 1, and one more for each threshold it reaches. A composite reaches one within 1e−9, so
 * that rounding does not decide; an indicator's own values are compared as they are.
 *
 * @example binOf(70, { composite: 'overall', thresholds: [60, 70, 80], reaches: '>=' }) // 3
 */
export function binOf(value: number, cut: ResolvedCut): number {
  return binAmong(value, binLimits(cut));
}

/** The thresholds of a cut made ready to be compared with many values. */
export interface BinLimits {
  readonly limits: Float64Array;
  /** 1, or −1 where lower is better: values are compared with that sign. */
  readonly sign: number;
  readonly rounding: number;
  /** The bin of what reaches no limit, and what each limit reached adds to it. */
  readonly first: number;
  readonly step: number;
}

export function binLimits({ thresholds, reaches, of }: ResolvedCut): BinLimits {
  const count = thresholds.length;
  switch (reaches) {
    case '>=':
      return {
        limits: Float64Array.from(thresholds),
        sign: 1,
        rounding: of === undefined ? ROUNDING : 0,
        first: 1,
        step: 1,
      };
    case '<=':
      return { limits: Float64Array.from(thresholds, (limit) => -limit), sign: -1, rounding: 0, first: 1, step: 1 };
    case '<':
      // Below a limit is what is not at or above it.
      return { limits: Float64Array.from(thresholds), sign: 1, rounding: 0, first: count + 1, step: -1 };
  }
}

export function binAmong(value: number, { limits, sign, rounding, first, step }: BinLimits): number {
  const compared = sign * value + rounding;
  let reached = 0;
  // A number made of the comparison, as branches on it cannot be foreseen and take twice as long.
  for (let place = 0; place < limits.length; place++) reached += +(compared >= (limits[place] ?? NaN));
  return first + step * reached;
}
