import type { Cut } from '../scheme';

/**
 * How many bins a cut makes.
 *
 * @example binCount({ composite: 'value', method: 'pareto', amount: 'sales', shares: [0.8] }) // 2
 */
export function binCount(cut: Cut): number {
  switch (cut.method) {
    case 'absolute':
      return cut.thresholds.length + 1;
    case 'share':
      return cut.shares.length;
    case 'capacity':
      return cut.counts.length + 1;
    case 'pareto':
      return cut.shares.length + 1;
    case 'median':
    case 'mean':
      return 2;
    case 'jenks':
    case 'quantile':
      return cut.bins;
  }
}
