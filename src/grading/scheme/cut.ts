/** What every cut says: the composite it is the axis of, and what is measured. */
interface CutOf {
  readonly composite: string;
  /** An indicator whose values are cut in place of the composite, in its own unit. */
  readonly of?: string;
  /** Of that indicator: which end is the best bin. Higher unless given. */
  readonly direction?: 'higher' | 'lower';
}

/** How a composite falls into bins; bin 1 is the lowest. Thresholds are closed on the better side. */
export type Cut =
  /** Ascending thresholds: n thresholds make n + 1 bins. */
  | (CutOf & { readonly method: 'absolute'; readonly thresholds: readonly number[] })
  /** Shares of customers, best bin first; they sum to 1. */
  | { readonly composite: string; readonly method: 'share'; readonly shares: readonly number[] }
  /** The best so many customers, best bin first: n counts make n + 1 bins. */
  | { readonly composite: string; readonly method: 'capacity'; readonly counts: readonly number[] }
  /** Cumulative shares of an amount, best bin first, ascending, each in (0, 1): n shares make n + 1 bins. */
  | {
      readonly composite: string;
      readonly method: 'pareto';
      readonly amount: string;
      readonly shares: readonly number[];
    }
  | (CutOf & { readonly method: 'median' | 'mean' })
  /** Natural breaks (Jenks): the bins with the least variance within. */
  | (CutOf & { readonly method: 'jenks'; readonly bins: number })
  /**
   * Bins of equal counts, at the type-7 quantiles. `rfm` is the exact rule of R's package of that name: one is added to
   * every cut, and a value belongs to the bin whose lower limit it reaches, whichever end is the best.
   */
  | (CutOf & { readonly method: 'quantile'; readonly bins: number; readonly rule?: 'rfm' });
