/** A measurement against its budget. */
export interface Check {
  /** What was measured, with its budget. */
  readonly what: string;
  readonly isWithin: boolean;
  /** Over budget fails the run: only ratios and sizes do, seconds hang on the machine. */
  readonly fails: boolean;
}

/** The line to print for a check. */
export function checkLine({ what, isWithin, fails }: Check): string {
  if (isWithin) return `ok  ${what}`;
  return fails ? `!!  ${what}  OVER BUDGET` : `!!  ${what}  over budget on this machine in this run`;
}
