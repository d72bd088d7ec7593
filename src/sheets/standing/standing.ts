/** What a person decided about a customer, as it was in force at a grading. Tiers by id. */
export interface ManualWord {
  /** The customer's number. */
  readonly id: string;
  /** The tier that stands in place of the computed one. */
  readonly override?: string;
  /** The tier the customer is not to fall below. */
  readonly floor?: string;
  /** `''`: none was given. */
  readonly reason: string;
}

/** How the customers stood after a grading, as the workbook remembers it: index i of every list is one customer. */
export interface Standing {
  readonly schemeId: string;
  /** Ids of the scheme's tiers, as the indices below count them. */
  readonly tierIds: readonly string[];
  /** Serial day number the grading referred to; the day it was made where it referred to none. */
  readonly date: number;
  /** Serial day number on which it was made. */
  readonly madeOn: number;
  /** The customers' numbers; `''` for one without. Where there are no numbers at all: fingerprints of the rows. */
  readonly ids: readonly string[];
  /** Whether `ids` are fingerprints of the rows: the customers are known by their rows alone. */
  readonly isByRow: boolean;
  /** Index of the tier each has; −1: none. */
  readonly tiers: Int16Array;
  /** The same before floors, caps and what people typed: what grace goes by. */
  readonly held: Int16Array;
  /** Gradings in a row that decided a better tier than the one held (above 0) or a worse one (below 0). */
  readonly streaks: Int8Array;
  /** Serial day number on which the tier held was reached; NaN where it is not known. */
  readonly since: Float64Array;
  readonly manual: readonly ManualWord[];
}
