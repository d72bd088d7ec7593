import { isAddable } from '../sums/groupPowers';
import { STEP_LINES } from './stepLines';
import { trimmed } from './trimmed';
import type { OrderIssue, OrderIssueCode, OrderLines } from './types';

/** Excel's last day, 9999-12-31: a number beyond it is no date, nor is one below 1. */
const LAST_DAY = 2_958_465;

/** The lines that count, and what is wrong with the others. */
export interface CountedLines {
  /** Zero-based, ascending. */
  readonly rows: Int32Array;
  /** What the customers are described at; undefined where no line counts and none was given. */
  readonly asOf?: number;
  readonly issues: readonly OrderIssue[];
}

/**
 * Leaves out the lines that nothing can be said of (no customer, no date or no amount, in this order one issue each) and
 * those after the as-of day, which are counted in one issue: what comes later is not known on that day.
 */
export function* countedLineSteps(lines: OrderLines, givenAsOf?: number): Generator<void, CountedLines, void> {
  const { dates } = lines;
  const rows = new Int32Array(dates.length);
  const issues: OrderIssue[] = [];
  const asOf = givenAsOf === undefined ? Infinity : Math.floor(givenAsOf);
  let count = 0;
  let latest = -Infinity;
  let after = 0;
  for (let row = 0; row < dates.length; row++) {
    if (row % STEP_LINES === 0) yield;
    const code = flawOf(lines, row);
    const day = Math.floor(dates[row] ?? NaN);
    if (code !== undefined) issues.push({ code, params: {}, row });
    else if (day > asOf) after++;
    else {
      rows[count++] = row;
      latest = Math.max(latest, day);
      if (lines.orders && trimmed(lines.orders[row] ?? '') === '')
        issues.push({ code: 'orderWithoutId', params: {}, row });
    }
  }
  if (after > 0) issues.push({ code: 'ordersAfterAsOf', params: { count: after } });
  const known = givenAsOf === undefined ? latest : asOf;
  return { rows: rows.slice(0, count), issues, ...(Number.isFinite(known) ? { asOf: known } : {}) };
}

function flawOf({ customers, dates, amounts }: OrderLines, row: number): OrderIssueCode | undefined {
  if (trimmed(customers[row] ?? '') === '') return 'orderWithoutCustomer';
  const date = dates[row] ?? NaN;
  if (!(date >= 1 && date < LAST_DAY + 1)) return 'orderWithoutDate';
  return isAddable(amounts[row] ?? NaN) ? undefined : 'orderWithoutAmount';
}
