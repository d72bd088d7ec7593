import type { LeadStatus } from '../leads/leadStatus';
import type { RollUp } from '../levels/rollUp';
import type { Scheme } from '../scheme';
import type { Columns, PreviousGrading } from './columns';
import type { GradingIssue } from './issues';

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

/** The bin of every row: 1 is the lowest; 0: none. In one byte where there are no more than 255. */
export type BinColumn = Uint8Array | Uint16Array;

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
  readonly bins: Readonly<Record<string, BinColumn>>;
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
