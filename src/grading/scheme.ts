/**
 * The scheme model: what a grading standard is, as data. One small machine reads it; every preset is such data.
 *
 *     cells ─derive─▶ indicators ─degree─▶ 0–100 ─weights─▶ composites ─cut─▶ bins ─decide─▶ tier
 */

/** The languages a scheme's own texts come in; a workbook is written in one of them. */
export type Language = 'zh-CN' | 'en';

/** A text of a scheme in both languages. */
export type LocalText = Readonly<Record<Language, string>>;

/** What an indicator holds. A date is a serial day number (Excel, 1900 system); a text only names or filters. */
export type IndicatorKind = 'number' | 'date' | 'text';

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
  /** How to compute it where the sheet has no column of its own for it; a column found wins. */
  readonly derive?: Derivation;
  /** Smallest and largest value that can be true (a share lies in [0, 1]); one outside is an issue and counts as missing. */
  readonly within?: readonly [number, number];
}

/** How a value becomes a degree of fulfilment, 0–100. */
export type Normaliser =
  | { readonly method: 'percentile' }
  /** Share of the way from the smallest to the largest value; `winsorise` (0–0.5) first pulls both tails in to that quantile. */
  | { readonly method: 'minmax'; readonly winsorise?: number }
  /** 0 at `floor`, 100 at `target`, clamped. */
  | { readonly method: 'linear'; readonly floor: number; readonly target: number }
  /** The degree of the highest band whose `from` is ≤ the value; `below` under the lowest. Bands ascend. */
  | { readonly method: 'bands'; readonly below: number; readonly bands: readonly Band[] };

export interface Band {
  readonly from: number;
  readonly degree: number;
}

/**
 * What a blank or unreadable value counts as: `skip` scales the weights of the present terms up, `zero` is degree 0,
 * `median` the degree of the column's median; `ungraded` leaves the customer without a grade.
 */
export type MissingPolicy = 'skip' | 'zero' | 'median' | 'ungraded';

export interface Term {
  readonly indicator: string;
  /** 0–1; the weights of one composite sum to 1. */
  readonly weight: number;
  readonly direction: 'higher' | 'lower';
  readonly normalise: Normaliser;
  readonly missing: MissingPolicy;
  /** An optional term is dropped where its column is absent and the other weights are scaled up. */
  readonly optional?: boolean;
}

export interface Composite {
  readonly id: string;
  readonly names: LocalText;
  readonly terms: readonly Term[];
}

/** How a composite falls into bins; bin 1 is the lowest. Thresholds are closed below. */
export type Cut =
  /** Ascending thresholds on the composite: n thresholds make n + 1 bins. */
  | { readonly composite: string; readonly method: 'absolute'; readonly thresholds: readonly number[] }
  /** Shares of customers, best bin first; they sum to 1. */
  | { readonly composite: string; readonly method: 'share'; readonly shares: readonly number[] }
  /** Cumulative shares of an amount, best bin first, ascending, each in (0, 1): n shares make n + 1 bins. */
  | {
      readonly composite: string;
      readonly method: 'pareto';
      readonly amount: string;
      readonly shares: readonly number[];
    }
  | { readonly composite: string; readonly method: 'median' };

export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/**
 * A condition over a row's indicators, as data. A missing value meets only `missing`; an indicator without a column
 * meets neither `missing` nor anything else. `not` turns whatever it holds round.
 */
export type Condition =
  | { readonly indicator: string; readonly op: Comparison; readonly value: number }
  | { readonly indicator: string; readonly op: 'missing' | 'present' }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** `set` decides alone and takes the row out of the population; `cap` and `floor` bound the decided tier. */
export interface Gate {
  readonly id: string;
  readonly kind: 'set' | 'cap' | 'floor';
  readonly when: Condition;
  readonly tier: string;
  readonly reason: LocalText;
  /** Indicators without which the scheme cannot be used; the others may be absent and then meet nothing. */
  readonly needs?: readonly string[];
}

/** One row of a decision table: for each composite named, the bins that match. */
export interface Rule {
  readonly when: Readonly<Record<string, readonly number[]>>;
  readonly tier: string;
}

/** First match wins. */
export interface Decision {
  readonly kind: 'table';
  readonly rules: readonly Rule[];
}

/** 改进关系 · 维持关系 · 终止关系 */
export type Verdict = 'improve' | 'maintain' | 'terminate';

export interface Tier {
  readonly id: string;
  readonly names: LocalText;
  /** 1 is the best; two tiers may not share a rank. */
  readonly rank: number;
  /** `#RRGGBB`; the text on the fill keeps a contrast of at least 4.5 : 1. */
  readonly colour: { readonly fill: string; readonly text: string };
  readonly verdict?: Verdict;
  readonly strategy: LocalText;
  /** How often to be in touch. */
  readonly rhythm?: LocalText;
  readonly requires?: LocalText;
  readonly grants?: LocalText;
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
  /** Best first. */
  readonly tiers: readonly Tier[];
  readonly regradeEvery: 'month' | 'quarter' | 'halfYear' | 'year';
}
