import type { Term } from '../scheme';

/**
 * A term as the presets mostly use it: compared with the other customers, higher is better, a blank cell skipped.
 *
 * @param weight 0–1
 */
export function term(indicator: string, weight: number, other: Partial<Term> = {}): Term {
  return {
    indicator,
    weight,
    direction: 'higher',
    normalise: { method: 'percentile' },
    missing: 'skip',
    ...other,
  };
}
