import type { Cut } from '../scheme';

/**
 * The indicator whose values a cut is on; undefined where it is on the composite itself.
 *
 * @example measuredBy({ composite: 'value', method: 'pareto', amount: 'sales', shares: [0.8] }) // 'sales'
 */
export function measuredBy(cut: Cut): string | undefined {
  if (cut.method === 'pareto') return cut.amount;
  return 'of' in cut ? cut.of : undefined;
}
