/** Where one term of a composite stands in the details: columns from zero. */
export interface DetailTerm {
  readonly composite: string;
  readonly indicator: string;
  /** The value as read from the customers, the degree 0–100, weight × degree, and what people remark. */
  readonly value: number;
  readonly degree: number;
  readonly points: number;
  readonly remark: number;
}

/** What people sign an evaluation with, in the details a column each. */
export const SIGNATURES = ['evaluator', 'reviewer', 'approver'] as const;
export type Signature = (typeof SIGNATURES)[number];

/**
 * How 分级明细 lies on its sheet, known before it is written: one row per customer, the best tier first, within a tier
 * the best first, so that every tier is one block of rows that a chart can point at; those without a tier come last.
 */
export interface Details {
  /** Name of the sheet. */
  readonly sheet: string;
  /** The period the evaluation is about, which people type. */
  readonly periodRow: number;
  /** Names of the composites, over their terms. */
  readonly groupRow: number;
  /** The weight of each term as the scheme has it, above its points. */
  readonly nominalRow: number;
  /** Of each term the weight that counts, absent columns scaled away: stands above its points, and forms are made of it. */
  readonly weightRow: number;
  readonly headingRow: number;
  readonly firstRow: number;
  /** Tells this way to lie from any other; stands in the hidden column of marks. */
  readonly stamp: string;
  /** Customers in the order of the rows. */
  readonly order: Int32Array;
  /** By tier: its first row in `order`, and the first beyond it. */
  readonly tierRows: readonly (readonly [from: number, end: number])[];
  readonly columns: {
    readonly id: number;
    readonly name: number;
    /** Row number on the customers' sheet. */
    readonly row: number;
    readonly tier: number;
    readonly verdict: number;
    readonly score?: number;
    /** Place of the score, 1 is the best. */
    readonly rank?: number;
    readonly amount?: number;
    /** How many customers have the same id; where any two have. */
    readonly sameId?: number;
    readonly composites: Readonly<Record<string, number>>;
    /** In words, of those composites that are cut; where there is more than one. */
    readonly bins: Readonly<Record<string, number>>;
    /** By composite and indicator. */
    readonly terms: readonly DetailTerm[];
    /** Of indicators that decide without being a term. */
    readonly values: Readonly<Record<string, number>>;
    /** Why the tier, and what is missing for the next one: a text each. */
    readonly basis: number;
    readonly next: number;
    /** What people type about the customer as a whole, and who signed when. */
    readonly remark: number;
    readonly signed: Readonly<Record<Signature, { readonly name: number; readonly date: number }>>;
    /** How many there are. */
    readonly count: number;
  };
}
