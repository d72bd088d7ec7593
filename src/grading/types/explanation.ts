import type { MissingPolicy } from '../scheme';
import type { GivenStatus, KeepReason } from './grades';

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
