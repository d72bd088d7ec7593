import type { LocalText } from './text';

/** How a value becomes a degree of fulfilment, 0–100. */
export type Normaliser =
  | { readonly method: 'percentile' }
  /** Share of the way from the smallest to the largest value; `winsorise` (0–0.5) first pulls both tails in to that quantile. */
  | { readonly method: 'minmax'; readonly winsorise?: number }
  /** Where the value stands in a normal distribution of the population's mean and deviation: 100 × its probability. */
  | { readonly method: 'zscore' }
  /** 0 at `floor`, 100 at `target`, clamped. */
  | { readonly method: 'linear'; readonly floor: number; readonly target: number }
  /** The degree of the highest band whose `from` is ≤ the value; `below` under the lowest. Bands ascend. */
  | { readonly method: 'bands'; readonly below: number; readonly bands: readonly Band[] }
  /** 100 at `target`, falling straight to 0 at `reach` away from it, on either side. */
  | { readonly method: 'target'; readonly target: number; readonly reach: number }
  /** The degree of each category, by its id. */
  | { readonly method: 'category'; readonly degrees: Readonly<Record<string, number>> }
  /** 100 for true, 0 for false. */
  | { readonly method: 'boolean' };

export interface Band {
  readonly from: number;
  readonly degree: number;
}

/**
 * What a blank or unreadable value counts as: `skip` scales the weights of the present terms up, `zero` is degree 0,
 * `median` the degree of the column's median; `ungraded` leaves the customer without a grade.
 */
export type MissingPolicy = 'skip' | 'zero' | 'median' | 'ungraded';

export interface Term {
  readonly indicator: string;
  /** 0–1; the weights of one composite sum to 1. 0 in every term where the composite derives its weights. */
  readonly weight: number;
  readonly direction: 'higher' | 'lower';
  readonly normalise: Normaliser;
  readonly missing: MissingPolicy;
  /** An optional term is dropped where its column is absent and the other weights are scaled up. */
  readonly optional?: boolean;
}

/**
 * Weights that are not typed. `ahp`: from pairwise judgements (row i, column j: how many times as important term i is
 * as term j), refused above a consistency ratio of 0.1 unless `insist`. `entropy` and `critic` are taken from the
 * degrees of the population.
 */
export type WeightRule =
  | { readonly method: 'equal' | 'entropy' | 'critic' }
  | { readonly method: 'ahp'; readonly judgements: readonly (readonly number[])[]; readonly insist?: boolean };

export interface Composite {
  readonly id: string;
  readonly names: LocalText;
  readonly terms: readonly Term[];
  /** Where the weights come from; typed in the terms unless given. */
  readonly weights?: WeightRule;
}
