import { groupPowers } from '../sums/groupPowers';
import { gathered } from './gathered';
import type { CodedTexts } from './internedTextSteps';
import type { OrderLines } from './types';

/** The counted lines of known customers, ready to be added up; index i of a line's columns is counted line i. */
export interface CustomerLines {
  /** Place of the customer among all. */
  readonly customers: Int32Array;
  readonly customerCount: number;
  /** Serial day numbers. */
  readonly days: Int32Array;
  /** Amount as a whole number: times the power of its customer. */
  readonly wholes: Float64Array;
  /** By customer: what whole numbers are divided by to be amounts again. */
  readonly powers: Float64Array;
}

/**
 * Lines with their amounts as whole numbers, so that sums are those of decimals and no order of adding shows.
 *
 * @param rows of the lines that count: none of these has its customer, date or amount missing
 * @param coded the customers of these
 */
export function* customerLineSteps(
  { dates, amounts }: OrderLines,
  rows: Int32Array,
  { codes: customers, names }: CodedTexts,
): Generator<void, CustomerLines, void> {
  // An array of whole numbers cuts off the time of day by itself.
  const days = new Int32Array(gathered(dates, rows));
  yield;
  const wholes = gathered(amounts, rows);
  yield;
  const powers = groupPowers(wholes, customers, names.length);
  yield;
  for (let line = 0; line < wholes.length; line++) {
    wholes[line] = Math.round((wholes[line] ?? NaN) * (powers[customers[line] ?? -1] ?? 1));
  }
  yield;
  return { customers, customerCount: names.length, days, wholes, powers };
}
