/** What is needed to turn a sheet's text into cells. */
export interface SheetSource {
  /** The part's name, for errors. */
  readonly part: string;
  readonly xml: string;
  /** Between the tags of `sheetData`. */
  readonly rowsStart: number;
  readonly rowsEnd: number;
  /** The workbook's shared strings. */
  readonly strings: readonly string[];
  /** By cell format: its text was typed with a leading apostrophe. */
  readonly isLiteral: readonly boolean[];
}
