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
  return binFinder(cut)(value);
}

/** `binOf` of one cut, made ready to be asked for many values. */
export function binFinder({ thresholds, reaches, of }: ResolvedCut): (value: number) => number {
  const limits = Float64Array.from(thresholds);
  const rounding = of === undefined ? ROUNDING : 0;
  const places = (compare: (value: number, limit: number) => boolean) => (value: number) => {
    let bin = 1;
    for (let place = 0; place < limits.length; place++) if (compare(value, limits[place] ?? NaN)) bin++;
    return bin;
  };
  switch (reaches) {
    case '>=':
      return places((value, limit) => value + rounding >= limit);
    case '<=':
      return places((value, limit) => value <= limit);
    case '<':
      return places((value, limit) => value < limit);
  }
}
