/**
 * Orders → customers: what a ledger of order lines gives about every customer. Columns in, columns out; everything here
 * survives a structured clone. Reading cells belongs to `sheets`, grading the customers to `grade`.
 */
import type { Issue } from '../types';

/** Order lines, column by column: index i of every column is line i. */
export interface OrderLines {
  /** Whose line it is; compared as trimmed text, blank where it is not known. */
  readonly customers: readonly string[];
  /** Serial day numbers (Excel, 1900 system), NaN where missing; a time of day does not count. */
  readonly dates: Float64Array;
  /** In any one unit, NaN where missing; negative for a return. */
  readonly amounts: Float64Array;
  /** The order a line belongs to. */
  readonly orders?: readonly string[];
  readonly products?: readonly string[];
  /** NaN where missing; negative for a return. */
  readonly quantities?: Float64Array;
  readonly regions?: readonly string[];
}

/** From a day on, up to but without another: serial day numbers. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface OrderOptions {
  /** Serial day number the customers are described at; the latest date of a counted line where it is not given. */
  readonly asOf?: number;
  /**
   * What amounts are split into: spans, `year` for the calendar years up to that of `asOf` (the last 20 at most; the
   * last one is as long as the data), or `twelveMonths` for the two spans of twelve months that end with `asOf`.
   */
  readonly periods?: readonly Period[] | 'year' | 'twelveMonths';
  /**
   * What counts as one order: an order id, a customer's day, or a line. Where it is not given, the id if there is a
   * column of ids, else the line.
   */
  readonly countBy?: 'order' | 'day' | 'line';
}

export type OrderIssueCode =
  'orderWithoutCustomer' | 'orderWithoutDate' | 'orderWithoutAmount' | 'orderWithoutId' | 'ordersAfterAsOf';

/** `row` is the zero-based line; `ordersAfterAsOf` is said once, with a `count`. */
export interface OrderIssue extends Issue {
  readonly code: OrderIssueCode;
}

/** The customers of the lines, column by column: index i of every column is customer `ids[i]`. */
export interface CustomerOrders {
  /** Trimmed, in the order of their UTF-16 code units: it does not hang on the order of the lines. */
  readonly ids: readonly string[];
  /** Serial day number; undefined where no line counts and none was given. */
  readonly asOf?: number;
  /** Lines that count; the others have an issue each, but for those after `asOf`. */
  readonly lineCount: number;
  /** Days from the last order to `asOf`; NaN for a customer with returns alone, as the next four. */
  readonly recencyDays: Float64Array;
  /** Days from the first order to `asOf`. */
  readonly tenureDays: Float64Array;
  /** Serial day numbers. */
  readonly firstOrder: Float64Array;
  readonly lastOrder: Float64Array;
  /** `amount` per order. */
  readonly averageOrder: Float64Array;
  /** How often: orders, returns not among them. */
  readonly orders: Float64Array;
  /** How much: the sum of all lines, returns taken off. */
  readonly amount: Float64Array;
  readonly returns: Float64Array;
  /** Not negative; `amount` is what is left without it. */
  readonly returnedAmount: Float64Array;
  readonly periods: readonly Period[];
  /** One column for each period. */
  readonly periodAmounts: readonly Float64Array[];
  /** From the last period but one to the last, 0.1 for a tenth more; NaN where the base is not positive. */
  readonly growth: Float64Array;
  /** Sum of the quantities, returns taken off. */
  readonly quantity?: Float64Array;
  /** Different products bought. */
  readonly products?: Float64Array;
  /** The one with the largest amount among those bought, of equal ones the first by name. */
  readonly mainProduct?: readonly (string | undefined)[];
  /** The same of regions. */
  readonly mainRegion?: readonly (string | undefined)[];
  readonly issues: readonly OrderIssue[];
}
