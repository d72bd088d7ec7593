import { addWhole, wholeSums, type WholeSums } from '../sums/wholeSums';
import type { CustomerLines } from './customerLineSteps';
import { STEP_LINES } from './stepLines';

/** What was booked at once; index i of every array is booking i, those of one order stand together. */
export interface Bookings {
  /** A line of the booking: all its lines share customer, order and, where lines were netted, day. */
  readonly lines: Int32Array;
  /** Sum of its lines: below 0 it is a return. */
  readonly nets: WholeSums;
}

/**
 * Lines put together to bookings.
 *
 * @param order lines, those of one order together, those of one day of an order together
 * @param keys the order of every line, numbered within its customer at least
 * @param isNetted whether the lines of one order and day are one booking (a discount on a line of its own is no
 *   return), or each line is
 */
export function* bookingSteps(
  { customers, days, wholes }: CustomerLines,
  order: Int32Array,
  keys: Int32Array,
  isNetted: boolean,
): Generator<void, Bookings, void> {
  const firsts = new Int32Array(order.length);
  const nets = wholeSums(order.length);
  let last = -1;
  let before = -1;
  for (let at = 0; at < order.length; at++) {
    if (at % STEP_LINES === 0) yield;
    const line = order[at] ?? -1;
    const isSame =
      isNetted &&
      before >= 0 &&
      customers[line] === customers[before] &&
      keys[line] === keys[before] &&
      days[line] === days[before];
    if (!isSame) firsts[++last] = line;
    addWhole(nets, last, wholes[line] ?? 0);
    before = line;
  }
  return { lines: firsts.subarray(0, last + 1), nets };
}
