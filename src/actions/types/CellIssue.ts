/** A cell, row, column or sheet that a person should look at. Sentences: `locales`. */
export interface CellIssue {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Worksheet row number, from one. */
  readonly rowNumber?: number;
  /** Header text. */
  readonly column?: string;
  /** `C17`, on the data's sheet. */
  readonly address?: string;
  /** The text found. */
  readonly found?: string;
}
