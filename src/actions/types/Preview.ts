import type { TierSummary } from '../../grading/types';
import type { CellIssue } from './CellIssue';

/** How customers moved since the grading before. */
export interface TierChanges {
  /** `YYYY-MM-DD` on which that one was made. */
  readonly since: string;
  readonly rose: number;
  readonly fell: number;
  readonly stayed: number;
  /** Without a tier then, or not among its customers. */
  readonly joined: number;
  /** Graded then and not among these customers. */
  readonly left: number;
}

/** What a grading would give; nothing is written. */
export interface Preview {
  readonly tiers: readonly TierSummary[];
  /** Header of the column the amounts are from; undefined: the scheme has none here. */
  readonly amountColumn?: string;
  readonly graded: number;
  readonly ungraded: number;
  /** Undefined: these customers were not graded by this scheme before. */
  readonly changes?: TierChanges;
  /** Customers whose tier a person set; undefined: nobody's. */
  readonly overridden?: number;
  /** `YYYY-MM-DD` */
  readonly asOf?: string;
  readonly issues: readonly CellIssue[];
}
