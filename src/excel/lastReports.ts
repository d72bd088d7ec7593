/** The reports written last, so that they can be taken back; kept for the session. */
export interface LastReports {
  /** Name of the customers' sheet. */
  readonly sheet: string;
  /** Of their plans. */
  readonly keys: readonly string[];
}

let last: LastReports | undefined;

/** The reports that can be taken back: written after the last grading. */
export function lastReports(): LastReports | undefined {
  return last;
}

/** Remembers reports in place of those before; undefined: there are none to take back any more. */
export function rememberReports(reports: LastReports | undefined): void {
  last = reports;
}
