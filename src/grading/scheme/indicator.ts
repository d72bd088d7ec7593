import type { LocalText } from './text';

/**
 * What an indicator holds, and what stands for it in a column of numbers: a date is a serial day number (Excel, 1900
 * system), a boolean 0 or 1, a category its index in the indicator's `categories`. A text only names or filters.
 */
export type IndicatorKind = 'number' | 'date' | 'boolean' | 'category' | 'text';

/** One of the values a category can have, and the texts it is written as, compared without case and spaces. */
export interface Category {
  readonly id: string;
  readonly names: LocalText;
  readonly aliases?: readonly string[];
}

export type Dimension = 'financial' | 'behavioural' | 'emotional' | 'social' | 'risk' | 'attribute';

/** A value computed from other indicators of the same row; missing wherever a part is missing or a divisor is 0. */
export type Derivation =
  | string
  | number
  | { readonly op: 'add' | 'subtract' | 'multiply' | 'divide'; readonly of: readonly [Derivation, Derivation] }
  /** (now − before) ÷ before of `[now, before]`; missing where `before` is not positive, as a rate on it means nothing. */
  | { readonly op: 'growth'; readonly of: readonly [Derivation, Derivation] }
  /** Days from the date to the as-of date. */
  | { readonly op: 'daysSince'; readonly of: readonly [Derivation] };

export interface Indicator {
  readonly id: string;
  readonly names: LocalText;
  /** Header texts it is found by (zh-CN, zh-TW, en), compared without case, spaces and punctuation. */
  readonly aliases: readonly string[];
  readonly kind: IndicatorKind;
  readonly dimension: Dimension;
  /** `%` says that the values are shares, 0–1. */
  readonly unit?: LocalText;
  /** The values of a category, and of no other kind. */
  readonly categories?: readonly Category[];
  /** How to compute it where the sheet has no column of its own for it; a column found wins. */
  readonly derive?: Derivation;
  /** A fact of the past, like last year's sales: no change of it is proposed as the way to a better tier. */
  readonly isPast?: boolean;
  /** Smallest and largest value that can be true (a share lies in [0, 1]); one outside is an issue and counts as missing. */
  readonly within?: readonly [number, number];
}
