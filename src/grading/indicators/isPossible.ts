import type { Indicator } from '../scheme';

/** Beyond it sums of a column could overflow; no amount of anything is that large. */
const LARGEST = 1e150;
const ANY = [-LARGEST, LARGEST] as const;

/** The smallest and the largest value an indicator can have. */
export function range({ within }: Indicator): readonly [lowest: number, highest: number] {
  return within ?? ANY;
}

/** Whether a value can be true of an indicator; a missing one (NaN) cannot be false. */
export function isPossible(value: number, indicator: Indicator): boolean {
  const [lowest, highest] = range(indicator);
  return isWithin(value, lowest, highest);
}

/** The same where the range is at hand. */
export function isWithin(value: number, lowest: number, highest: number): boolean {
  return (value >= lowest && value <= highest) || value !== value;
}
