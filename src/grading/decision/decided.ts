import type { Tier } from '../scheme';
import type { ClusterOutcome, Grades } from '../types';

/** What a decision came to, before anything bounds or keeps it. */
export interface Decided {
  /** Index into the scheme's tiers; −1: none. */
  readonly tiers: Int16Array;
  /** Index into the rules of the table or the rungs of the ladder; −1: none, or `otherwise`. */
  readonly rules: Int16Array;
  readonly given?: Grades['given'];
  readonly clusters?: ClusterOutcome;
}

/** Index of a tier; −1 where there is none of that id, or no id. */
export function tierIndex(tiers: readonly Tier[], id: string | undefined): number {
  return tiers.findIndex((tier) => tier.id === id);
}
