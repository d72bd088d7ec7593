export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/**
 * A condition over a row's indicators, as data. A missing value meets only `missing`; an indicator without a column
 * meets only `absent`. `in`: one of the categories named. `not` turns whatever it holds round.
 */
export type Condition =
  | { readonly indicator: string; readonly op: Comparison; readonly value: number }
  | { readonly indicator: string; readonly op: 'missing' | 'present' | 'absent' }
  | { readonly indicator: string; readonly op: 'in'; readonly categories: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
