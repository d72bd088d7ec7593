/** Columns of the form, from zero; those behind the remark only formulas look at. */
export const at = {
  indicator: 0,
  weight: 1,
  degree: 2,
  points: 3,
  tier: 4,
  /** What a score is made from: the value, and beside it how that becomes a degree. */
  basis: 5,
  rule: 6,
  remark: 7,
  /** Row of the customer in the details, place of the tier among those below, sums of weights. */
  key: 8,
  /** Lists at the top of the sheet: weights of the terms, tiers with what is said about them, limits of bins. */
  weights: 9,
  tierName: 10,
  strategy: 11,
  verdict: 12,
  limit: 13,
  binName: 14,
} as const;

/** Characters, by column. */
export const WIDTHS = [18, 9, 9, 9, 13, 14, 27, 18, 8, 8, 8, 8, 8, 8, 8] as const;

/** Columns that are printed. */
export const PRINTED = at.remark + 1;

/** Columns that the forms themselves take; the lists stand beside them. */
export const FORM_WIDTH = at.key + 1;

export const HIDDEN = [at.key, at.weights, at.tierName, at.strategy, at.verdict, at.limit, at.binName] as const;

/** Characters of some columns together. */
export function widthOf(column: number, columns: number): number {
  return WIDTHS.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
}
