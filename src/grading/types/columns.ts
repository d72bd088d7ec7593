/**
 * The customers, column by column. `NaN` in a column is a missing value and exists only here, inside the engine.
 */
export interface Columns {
  readonly rowCount: number;
  /** By indicator id; every array has `rowCount` entries. A column absent from the sheet is absent here. */
  readonly numbers: Readonly<Record<string, Float64Array>>;
}

export interface GradeOptions {
  /** Serial day number; where it is not given, the latest date in the data used. */
  readonly asOf?: number;
  /** How the same customers stood before; without it nothing is kept and nothing waits. */
  readonly previous?: PreviousGrading;
  readonly manual?: ManualTiers;
  /** Who stands below whom, row by row: the ids of the customers and of those one level up; for a scheme that rolls up. */
  readonly hierarchy?: { readonly ids: readonly string[]; readonly parents: readonly string[] };
}

/** The standing before this grading, row by row. What a grading gives as `kept` is what the next one takes. */
export interface PreviousGrading {
  /** Index into the scheme's tiers; −1: none. */
  readonly tiers: Int16Array;
  /** Gradings in a row that decided a better tier than the one held (above 0) or a worse one (below 0). */
  readonly streaks: Int8Array;
  /** Serial day number on which the tier held was reached; NaN where it is not known. */
  readonly since: Float64Array;
}

/** What people typed, row by row: index into the scheme's tiers, −1: nothing. */
export interface ManualTiers {
  /** A tier the customer is not to fall below. */
  readonly floors?: Int16Array;
  /** A tier that stands in place of the computed one. */
  readonly overrides?: Int16Array;
}
