import type { GradingIssueCode, ProblemCode } from '../codes';

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

/** A problem of a scheme: where it is, what is wrong and how to repair it, as data. */
export interface SchemeProblem {
  /** Path into the scheme, `composites[0].terms[1].weight`. */
  readonly path: string;
  readonly code: ProblemCode;
  /** An error: no such scheme can be used. A warning: it works, but a person should know. */
  readonly severity: 'error' | 'warning';
  readonly params: Readonly<Record<string, string | number>>;
}
