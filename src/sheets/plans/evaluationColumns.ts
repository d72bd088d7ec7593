/** Columns of the form, from zero; those behind the remark only formulas look at. */
export const at = {
  indicator: 0,
  weight: 1,
  degree: 2,
  points: 3,
  tier: 4,
  basis: 5,
  remark: 6,
  /** Row of the customer in the details; below it the weights as the details have them. */
  key: 7,
  value: 8,
  rule: 9,
  tierName: 10,
  strategy: 11,
} as const;

/** Characters, by column. */
export const WIDTHS = [19, 9, 9, 9, 12, 36, 18, 8, 8, 8, 8, 8] as const;

/** Columns that are printed. */
export const PRINTED = at.remark + 1;

export const HIDDEN = [at.key, at.value, at.rule, at.tierName, at.strategy] as const;
