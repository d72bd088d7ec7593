/** Where a row stands in a sheet's text. */
export interface RowSpan {
  /** From zero. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** Between the tags; both are `end` for an empty row. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** A cell as the file has it: offsets into the sheet's text, nothing converted. */
export interface RawCell {
  /** From zero. */
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Index into the file's cell formats. */
  readonly xf: number;
  /** `s` shared string, `str` formula text, `inlineStr`, `b`, `e`, `d`, else a number. */
  readonly type: string;
  /** The formula element, tags included; empty where none. */
  readonly formulaStart: number;
  readonly formulaEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** The content of an inline string; empty where none. */
  readonly inlineStart: number;
  readonly inlineEnd: number;
}
