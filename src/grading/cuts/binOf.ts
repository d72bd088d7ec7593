import type { ResolvedCut } from '../types';

/** Weighted sums carry rounding: what reads 60 must not fall below 60 for being 59.99999999999999. */
const ROUNDING = 1e-9;

/**
 * The bin a value falls into: 1, and one more for each threshold it reaches. A composite reaches one within 1e−9, so
 * that rounding does not decide; an indicator's own values are compared as they are.
 *
 * @example binOf(70, { composite: 'overall', thresholds: [60, 70, 80], reaches: '>=' }) // 3
 */
export function binOf(value: number, { thresholds, reaches, of }: ResolvedCut): number {
  let bin = 1;
  if (reaches === '>=') {
    const reached = of === undefined ? value + ROUNDING : value;
    for (const threshold of thresholds) if (reached >= threshold) bin++;
  } else if (reaches === '<=') {
    for (const threshold of thresholds) if (value <= threshold) bin++;
  } else {
    for (const threshold of thresholds) if (value < threshold) bin++;
  }
  return bin;
}
