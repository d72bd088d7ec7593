/** What a grading decided, row by row, whatever else it holds. */
export interface TieredRows {
  /** Tiers best first. */
  readonly scheme: { readonly tiers: readonly { readonly id: string }[] };
  /** Index into the tiers; −1: not graded. */
  readonly tiers: Int16Array;
}
