/**
 * What the engine takes and gives. Columns of numbers in, grades and reasons out: everything here survives a
 * structured clone, so that the engine runs in a worker unchanged. It speaks in codes and data, never in sentences.
 */
import type { GradingIssueCode, ProblemCode } from './codes';
import type { Language, MissingPolicy, Scheme } from './scheme';

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
}

/** Something a person should know about one cell, one row, one column or the whole; sentences are made in `locales`. */
export interface Issue {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Zero-based row of the columns graded. */
  readonly row?: number;
  /** Indicator id, or `id` and `name` for the identifying columns. */
  readonly indicator?: string;
}

/** An issue of the engine's own. */
export interface GradingIssue extends Issue {
  readonly code: GradingIssueCode;
}

/** The thresholds this grading used: composite value at or above `thresholds[i]` is in bin i + 2 or better. */
export interface ResolvedCut {
  readonly composite: string;
  /** Ascending. For a Pareto cut they are on the amount, not on the composite. */
  readonly thresholds: readonly number[];
  readonly on: 'composite' | 'amount';
}

/**
 * The outcome of one grading, column by column. Index i of every array is row i of the columns given.
 */
export interface Grades {
  readonly scheme: Scheme;
  /** Serial day number the grading refers to; NaN-free: undefined where neither given nor found in the data. */
  readonly asOf?: number;
  readonly rowCount: number;
  /** Index into `scheme.tiers`; −1: not graded. */
  readonly tiers: Int16Array;
  /** The final score, 0–100; NaN where there is none. */
  readonly scores: Float64Array;
  /** By composite id, 0–100; NaN where there is none. */
  readonly composites: Readonly<Record<string, Float64Array>>;
  /** By composite id: 1 is the lowest bin; 0: none. */
  readonly bins: Readonly<Record<string, Uint16Array>>;
  /** Index into `scheme.gates` of the gate that decided or bounded the tier; −1: none. */
  readonly gates: Int16Array;
  readonly cuts: readonly ResolvedCut[];
  /** All indicator columns used, derived ones included. */
  readonly columns: Columns;
  readonly issues: readonly GradingIssue[];
}

/** One line of an explanation: weight × degree = points. */
export interface Contribution {
  readonly indicator: string;
  /** Undefined where the cell is blank or unreadable. */
  readonly value?: number;
  /** 0–100; undefined where skipped. */
  readonly degree?: number;
  /** The weight that counted, after absent and skipped terms were scaled away; 0–1. */
  readonly weight: number;
  /** weight × degree; the points of a composite sum to it. */
  readonly points: number;
  /** The policy applied, where the value was missing. */
  readonly missing?: MissingPolicy;
}

export interface CompositeExplanation {
  readonly composite: string;
  /** 0–100; undefined where it could not be computed. */
  readonly value?: number;
  /** 1 is the lowest; undefined where there is none. */
  readonly bin?: number;
  readonly binCount: number;
  readonly contributions: readonly Contribution[];
}

/** Why a row stands where it stands. */
export interface Explanation {
  readonly row: number;
  /** Tier id; undefined: not graded. */
  readonly tier?: string;
  readonly score?: number;
  /** What decided: a gate (its id in `gate`), a rule (its index in `rule`), or nothing. */
  readonly decidedBy: 'gate' | 'rule' | 'none';
  readonly gate?: string;
  readonly rule?: number;
  readonly composites: readonly CompositeExplanation[];
}

/** How a tier stands in one grading. */
export interface TierSummary {
  readonly tier: string;
  readonly count: number;
  /** Of the graded customers, 0–1. */
  readonly share: number;
  /** Sum of the amounts given; undefined without amounts. */
  readonly amount?: number;
  readonly amountShare?: number;
}

/** A problem of a scheme: where it is, what is wrong and how to repair it, as data. */
export interface SchemeProblem {
  /** Path into the scheme, `composites[0].terms[1].weight`. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type { Language, Scheme };
