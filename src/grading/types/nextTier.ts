import type { Condition } from '../scheme';

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
