import type { Condition } from './condition';
import type { LocalText } from './text';

/**
 * `set` decides alone and takes the row out of the population; `cap` and `floor` bound the decided tier. A `set` gate
 * without a tier leaves the row ungraded, with its reason.
 */
export interface Gate {
  readonly id: string;
  readonly kind: 'set' | 'cap' | 'floor';
  readonly when: Condition;
  readonly tier?: string;
  readonly reason: LocalText;
  /** Indicators without which the scheme cannot be used; the others may be absent and then meet nothing. */
  readonly needs?: readonly string[];
}

/** How a decided tier takes effect where an earlier grading is known. */
export interface Keep {
  /** A tier is lost only after so many gradings below it in a row; 1 is at once. */
  readonly downgradeAfter?: number;
  /** Days a tier is kept at least once it has been reached. */
  readonly minimumDays?: number;
  /** A better tier is given at once unless `nextTime`: then only if it is earned twice in a row. */
  readonly promotion?: 'atOnce' | 'nextTime';
}
