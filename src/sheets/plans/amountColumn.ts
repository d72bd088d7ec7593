import type { Scheme } from '../../grading/types';
import type { CustomerPlace } from './reportSources';

/** The worksheet column that holds a scheme's amount: its own, or the one it is taken from as it is. */
export function amountColumn(
  { amount, indicators }: Scheme,
  { indicators: columns }: CustomerPlace,
): number | undefined {
  if (amount === undefined || columns[amount] !== undefined) return columns[amount ?? ''];
  const derive = indicators.find(({ id }) => id === amount)?.derive;
  return typeof derive === 'string' ? columns[derive] : undefined;
}
