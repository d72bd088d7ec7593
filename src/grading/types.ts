/**
 * What the engine takes and gives. Columns of numbers in, grades and reasons out: everything here survives a
 * structured clone, so that the engine runs in a worker unchanged. It speaks in codes and data, never in sentences.
 */
import type { GradingIssueCode, ProblemCode } from './codes';
import type { LeadStatus } from './leads/leadStatus';
import type { RollUp } from './levels/rollUp';
import type { Condition, Language, MissingPolicy, Scheme } from './scheme';

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

/** The thresholds this grading used. */
export interface ResolvedCut {
  readonly composite: string;
  /** The indicator they are on; the composite itself unless given. */
  readonly of?: string;
  /** Ascending. Each that a value reaches puts it one bin higher. */
  readonly thresholds: readonly number[];
  /** When a value reaches a threshold. */
  readonly reaches: '>=' | '<=' | '<';
  /** The level it holds for, as its value in the column; where the scheme has levels. */
  readonly level?: number;
}

/** Why a tier held was kept against the decision: codes of `Grades.kept.reasons`. */
export type KeepReason = 'grace' | 'minimumDays' | 'promotionWaits';

/** What stands in place of a computed tier: codes of `Grades.manual.by`. */
export type ManualReason = 'floor' | 'override';

/** How long a typed tier has held: codes of `Grades.given.statuses`. `reassign`: it is due at once. */
export type GivenStatus = LeadStatus | 'reassign';

/** What clustering found. */
export interface ClusterOutcome {
  /** Best first: index i belongs to the scheme's tier i. By composite id, 0–100. */
  readonly centres: readonly Readonly<Record<string, number>>[];
  /** Mean silhouette of every number of clusters tried, −1 to 1; undefined where it has none. */
  readonly silhouettes: readonly { readonly count: number; readonly silhouette: number | undefined }[];
}

/**
 * The outcome of one grading, column by column. Index i of every array is row i of the columns given.
 */
export interface Grades {
  /** With derived weights filled in. */
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
  /** Index into the ladder's rungs or the table's rules of what decided; −1: none, or `otherwise`. */
  readonly rules: Int16Array;
  /** How the tiers stand after this grading, for the next one; `reasons`: index into `KEEP_REASONS`, −1: not kept. */
  readonly kept?: PreviousGrading & { readonly reasons: Int8Array };
  /**
   * Where floors or overrides were given: the tiers before them, index into `scheme.tiers`; and what stands in their
   * place, index into `MANUAL_REASONS`, −1: nothing.
   */
  readonly manual?: { readonly computed: Int16Array; readonly by: Int8Array };
  /** Typed tiers: index into `GIVEN_STATUSES`, −1: none; and the serial day until which each is valid, NaN: none. */
  readonly given?: { readonly statuses: Int8Array; readonly due: Float64Array };
  readonly clusters?: ClusterOutcome;
  /** What stands below each customer; sums by indicator id. */
  readonly rollUp?: RollUp;
  readonly cuts: readonly ResolvedCut[];
  /** All indicator columns used, derived ones included. */
  readonly columns: Columns;
  /** Ids of the indicators among them that were computed from others. */
  readonly derived: readonly string[];
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
  /** The value that was cut, in its own unit, where the cut is on an indicator and not on the composite. */
  readonly measured?: number;
  readonly contributions: readonly Contribution[];
}

/** Why a row stands where it stands. */
export interface Explanation {
  readonly row: number;
  /** Tier id; undefined: not graded. */
  readonly tier?: string;
  readonly score?: number;
  /**
   * What had the last word: a gate (its id in `gate`), a rule of the table or a rung of the ladder (its index in
   * `rule`; none where `otherwise` decided), a cluster, a typed tier, a tier kept (`kept`), a manual floor, an
   * override, or nothing.
   */
  readonly decidedBy: 'gate' | 'rule' | 'rung' | 'cluster' | 'given' | 'kept' | 'floor' | 'override' | 'none';
  readonly gate?: string;
  readonly rule?: number;
  readonly kept?: KeepReason;
  /** Id of the tier computed, where a manual floor or an override stands in its place. */
  readonly computed?: string;
  readonly given?: GivenStatus;
  /** Serial day until which the typed tier is valid. */
  readonly due?: number;
  /** What the conditions of the gate or of the rung look at, in their order; `value` is undefined where missing. */
  readonly values?: readonly { readonly indicator: string; readonly value?: number }[];
  /** 1 is the best score among those compared; equal scores share the better rank. */
  readonly rank?: number;
  /** Of the score among those compared, 0–100. */
  readonly percentile?: number;
  /** The customers below this one at every depth, and their sums; where there are any. */
  readonly below?: {
    readonly customers: number;
    readonly sums: readonly { readonly indicator: string; readonly value: number }[];
  };
  readonly composites: readonly CompositeExplanation[];
}

/** How far a composite, or the indicator it is cut by, is from a bin that gives a better tier by itself. */
export interface Gap {
  readonly composite: string;
  /** The indicator the cut is on; the composite itself unless given. */
  readonly of?: string;
  readonly value: number;
  readonly threshold: number;
  /** From the value to the threshold, 0 or more; in points of the composite, or in the unit of the indicator. */
  readonly gap: number;
  /** Id of the tier it gives. */
  readonly tier: string;
}

/** The smallest change of one indicator that leads to a better tier, everything else standing. */
export interface Change {
  readonly indicator: string;
  /** Undefined where the cell is blank. */
  readonly from?: number;
  readonly to: number;
  /** Id of the tier it leads to. */
  readonly tier: string;
  /** Share of the customers it passes on the way, 0–100: what is cheap where units differ. */
  readonly effort: number;
}

/** What a row lacks for the next tier. */
export interface NextTier {
  readonly row: number;
  /** Id of the tier computed in this grading, before grace, manual floor and override. */
  readonly tier: string;
  /** Id of the next better tier that the scheme can decide. */
  readonly next: string;
  readonly gaps: readonly Gap[];
  /** The least effort first. */
  readonly changes: readonly Change[];
  /** Id of the gate that holds the tier down. */
  readonly cappedBy?: string;
  /** Of a ladder: the requirements of the next rung that the row does not meet. */
  readonly requirements: readonly Condition[];
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
  /** An error: no such scheme can be used. A warning: it works, but a person should know. */
  readonly severity: 'error' | 'warning';
  readonly params: Readonly<Record<string, string | number>>;
}

export type { Language, Scheme };
