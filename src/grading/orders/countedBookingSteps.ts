import { addWhole, sumAt, wholeSums } from '../sums/wholeSums';
import type { Bookings } from './bookingSteps';
import type { CustomerLines } from './customerLineSteps';
import { STEP_LINES } from './stepLines';

/** By customer; the days are NaN where there is no order. */
export interface OrderCounts {
  readonly orders: Float64Array;
  readonly returns: Float64Array;
  readonly returnedAmount: Float64Array;
  readonly firstOrder: Float64Array;
  readonly lastOrder: Float64Array;
}

/**
 * How often each customer ordered and returned. An order counts once as an order where some booking of it is not
 * negative, and once as a return where some is: goods sent back under the order's own id are a return, the order stays.
 *
 * @param keys the order of every line
 */
export function* countedBookingSteps(
  { customers, customerCount, days, powers }: CustomerLines,
  keys: Int32Array,
  bookings: Bookings,
): Generator<void, OrderCounts, void> {
  const orders = new Float64Array(customerCount);
  const returns = new Float64Array(customerCount);
  const firstOrder = new Float64Array(customerCount).fill(NaN);
  const lastOrder = new Float64Array(customerCount).fill(NaN);
  const returned = wholeSums(customerCount);
  let before = -1;
  let wasOrdered = false;
  let wasReturned = false;
  for (let booking = 0; booking < bookings.lines.length; booking++) {
    if (booking % STEP_LINES === 0) yield;
    const line = bookings.lines[booking] ?? -1;
    const customer = customers[line] ?? -1;
    if (before < 0 || customer !== customers[before] || keys[line] !== keys[before]) wasOrdered = wasReturned = false;
    before = line;
    const net = sumAt(bookings.nets, booking);
    if (net < 0) {
      addWhole(returned, customer, -net);
      if (!wasReturned) returns[customer] = (returns[customer] ?? 0) + 1;
      wasReturned = true;
      continue;
    }
    if (!wasOrdered) orders[customer] = (orders[customer] ?? 0) + 1;
    wasOrdered = true;
    const day = days[line] ?? NaN;
    if (!(day >= (firstOrder[customer] ?? NaN))) firstOrder[customer] = day;
    if (!(day <= (lastOrder[customer] ?? NaN))) lastOrder[customer] = day;
  }
  yield;
  const returnedAmount = powers.map((power, customer) => sumAt(returned, customer) / power);
  return { orders, returns, returnedAmount, firstOrder, lastOrder };
}
