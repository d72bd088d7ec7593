import type { Composite } from './composite';
import type { Cut } from './cut';
import type { Decision } from './decision';
import type { Gate, Keep } from './gate';
import type { Indicator } from './indicator';
import type { Language, LocalText } from './text';
import type { Tier } from './tier';

/** Customers are compared only within their own level: a category or a number. */
export interface Levels {
  readonly indicator: string;
  /** Text indicator with the id of the customer one level up. */
  readonly parent?: string;
  /** Number indicators summed over a parent's children, at every depth. */
  readonly rollUp?: readonly string[];
}

export interface Scheme {
  readonly id: string;
  readonly version: string;
  /** What the workbook's titles, tiers and reports are written in. */
  readonly language: Language;
  readonly names: LocalText;
  /** Two lines on where the defaults come from. */
  readonly reason: LocalText;
  readonly indicators: readonly Indicator[];
  readonly composites: readonly Composite[];
  /** The composite that is the final score; none for pure ladders. */
  readonly score?: string;
  /** The indicator whose sums a summary shows per tier. */
  readonly amount?: string;
  readonly cuts: readonly Cut[];
  readonly decide: Decision;
  readonly gates: readonly Gate[];
  readonly keep?: Keep;
  readonly levels?: Levels;
  /** Best first. */
  readonly tiers: readonly Tier[];
  readonly regradeEvery: 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year';
}
