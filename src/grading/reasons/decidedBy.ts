import { MANUAL_REASONS } from '../decision/reasons';
import type { Decision } from '../scheme';
import type { Explanation, Grades } from '../types';

const words: Readonly<Record<Decision['kind'], Explanation['decidedBy']>> = {
  table: 'rule',
  ladder: 'rung',
  clusters: 'cluster',
  given: 'given',
};

/** What had the last word on a row: override, manual floor, gate, grace, then the decision itself. */
export function decidedBy({ scheme, tiers, manual, gates, kept }: Grades, row: number): Explanation['decidedBy'] {
  const typed = MANUAL_REASONS[manual?.by[row] ?? -1];
  if (typed !== undefined) return typed;
  if (gates[row] !== -1) return 'gate';
  if (tiers[row] === -1) return 'none';
  return (kept?.reasons[row] ?? -1) === -1 ? words[scheme.decide.kind] : 'kept';
}
