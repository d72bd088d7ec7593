import type { Condition } from './condition';

/** One row of a decision table: for each composite named, the bins that match. */
export interface Rule {
  readonly when: Readonly<Record<string, readonly number[]>>;
  readonly tier: string;
}

/** First match wins. */
export interface DecisionTable {
  readonly kind: 'table';
  readonly rules: readonly Rule[];
  /** Tier of what no rule matches; without it every combination of bins needs a rule. */
  readonly otherwise?: string;
}

/** A tier that is reached by meeting requirements. */
export interface Rung {
  readonly tier: string;
  readonly requires: Condition;
}

/** Member levels, lifecycles: the highest tier whose requirements hold. Best first; `otherwise` where none hold. */
export interface Ladder {
  readonly kind: 'ladder';
  readonly rungs: readonly Rung[];
  readonly otherwise?: string;
  /** Indicators without which it cannot be climbed; of the others at least one must have a column. */
  readonly needs?: readonly string[];
}

/**
 * Customers that are alike, by k-means over composites. Clusters are ranked by the mean of the composite `orderBy`,
 * the best gets the first tier. `count` is fixed, or the one with the best silhouette within a range.
 */
export interface Clusters {
  readonly kind: 'clusters';
  readonly composites: readonly string[];
  readonly orderBy: string;
  readonly count: number | { readonly from: number; readonly to: number };
}

/** A tier that people type: the category an indicator holds, which has the id of a tier; and how long it is valid. */
export interface Given {
  readonly kind: 'given';
  readonly indicator: string;
  readonly validity?: Validity;
}

/** How long a typed tier holds. Once it has expired without progress the customer is due for reassignment. */
export interface Validity {
  /** Date indicator: when the tier was typed. */
  readonly since: string;
  readonly days: number;
  /** Extended once where the indicator holds a reason: a category, or true. */
  readonly extension?: { readonly indicator: string; readonly days: number };
  /** Reassigned at once where it holds: no interest, refused. */
  readonly reassign?: Condition;
}

export type Decision = DecisionTable | Ladder | Clusters | Given;
